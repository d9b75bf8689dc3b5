/** Everything of a stream; `null`, and the rest left unread, where it is more than `most` bytes, whatever was said of its length. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return Buffer.concat(parts);
    parts.push(next.value);
    size += next.value.byteLength;
    if (size <= most) continue;
    await reader?.cancel();
    return null;
  }
}
