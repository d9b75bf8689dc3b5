type Payload = Record<string, unknown> & { uid?: string; grantId?: string; consumed?: number };
type Entry = { readonly payload: Payload; readonly expiresAt: number };

const entries = new Map<string, Entry>();
const sweepAbove = 5000;

function sweep(now: number): void {
  for (const [key, entry] of entries) if (entry.expiresAt <= now) entries.delete(key);
}

/**
 * Where the demonstration's provider keeps what it has issued: this process's memory, gone when it stops. The shape is the
 * one oidc-provider asks for; one instance per kind of thing kept.
 */
export class MemoryAdapter {
  constructor(private readonly kind: string) {}

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }

  private read(key: string): Payload | undefined {
    const entry = entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  async upsert(id: string, payload: Payload, expiresInSeconds: number): Promise<void> {
    const now = Date.now();
    if (entries.size > sweepAbove) sweep(now);
    entries.set(this.key(id), { payload, expiresAt: now + (expiresInSeconds || 3600) * 1000 });
  }

  async find(id: string): Promise<Payload | undefined> {
    return this.read(this.key(id));
  }

  async findByUid(uid: string): Promise<Payload | undefined> {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(`${this.kind}:`) && payload.uid === uid) return this.read(key);
    }
    return undefined;
  }

  /** The device flow is off: nothing is ever kept under a user code. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = this.read(this.key(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    entries.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
  }
}
