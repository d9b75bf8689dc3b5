/** The look of the provider's pages: the product's own colours and rhythm, with the fonts that the computer has. */
export const stylesheet = `
:root { --surface: #fff; --sunken: #f5f5f4; --ink: #1a1a1a; --muted: #5a5d61; --line: #dcdcdc; --accent: #004d99;
  --attention: #7a4a00; --attention-soft: #fff0d1; --focus: #1a1a1a; }
@media (prefers-color-scheme: dark) { :root { --surface: #15181b; --sunken: #1d2125; --ink: #ececec; --muted: #a8aeb4;
  --line: #31373c; --accent: #8fc1f4; --attention: #f3bd55; --attention-soft: #33260a; --focus: #fff; } }
* { box-sizing: border-box; margin: 0; }
html { background: var(--surface); color: var(--ink); font: 16px/24px "IBM Plex Sans", system-ui, sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 24px 24px 64px; }
header { display: flex; justify-content: space-between; align-items: center; padding-bottom: 40px; }
.mark { color: var(--attention); background: var(--attention-soft); border-radius: 4px; padding: 2px 10px;
  font-size: 14px; line-height: 20px; font-weight: 500; }
h1 { font-size: 28px; line-height: 36px; font-weight: 500; letter-spacing: -0.01em; }
h2 { font-size: 18px; line-height: 24px; font-weight: 600; padding-top: 40px; }
h3 { font-size: 14px; line-height: 20px; font-weight: 400; color: var(--muted); padding: 16px 0 8px; }
.notice { max-width: 62ch; color: var(--muted); padding-top: 8px; }
ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 380px), 1fr));
  column-gap: 32px; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); display: flex; }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: left; }
li button { width: 100%; min-height: 56px; padding: 16px 0; display: flex; flex-direction: column; }
li button:hover strong { text-decoration: underline; text-underline-offset: 3px; }
li .who { width: 100%; }
.who { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 16px; }
strong { font-weight: 500; color: var(--accent); }
.role { font-size: 14px; color: var(--muted); }
.story { display: block; font-size: 14px; line-height: 20px; color: var(--muted); padding-top: 2px; hyphens: auto; }
a, .quiet { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
.end { padding-top: 32px; }
.quiet { padding: 12px 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; border-radius: 2px; }
`;
