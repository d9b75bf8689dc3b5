/** The look of the simulator's pages: the product's colours and rhythm, with the fonts that the computer has. */
export const stylesheet = `
:root { --surface: #fff; --sunken: #f5f5f4; --ink: #1a1a1a; --muted: #56595d; --line: #dcdcdc; --edge: #767676; --accent: #004d99;
  --attention: #7a4a00; --attention-soft: #fff0d1; --focus: #1a1a1a; }
@media (prefers-color-scheme: dark) { :root { --surface: #15181b; --sunken: #1d2125; --ink: #ececec; --muted: #a8aeb4;
  --line: #31373c; --edge: #8b9298; --accent: #8fc1f4; --attention: #f3bd55; --attention-soft: #33260a; --focus: #fff; } }
* { box-sizing: border-box; margin: 0; }
html { background: var(--surface); color: var(--ink); font: 15px/22px "IBM Plex Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; hyphens: auto; }
main { max-width: 1120px; margin: 0 auto; padding: 16px 24px 64px; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; justify-content: space-between; align-items: center; padding-bottom: 24px; }
.mark { color: var(--attention); background: var(--attention-soft); border-radius: 4px; padding: 2px 10px;
  font-size: 14px; line-height: 20px; font-weight: 600; }
h1 { font-size: 26px; line-height: 34px; font-weight: 500; letter-spacing: -0.01em; }
h2 { font-size: 17px; line-height: 24px; font-weight: 600; padding: 32px 0 8px; }
h3 { font-size: 14px; line-height: 20px; font-weight: 600; color: var(--muted); }
.notice { max-width: 66ch; color: var(--muted); padding-top: 4px; }
.flash { background: var(--attention-soft); color: var(--attention); border-radius: 4px; padding: 8px 12px; margin-top: 16px; font-weight: 500; }
.columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); column-gap: 48px; align-items: start; }
@media (max-width: 860px) { .columns { grid-template-columns: minmax(0, 1fr); } main { padding: 16px 16px 48px; } }
ul { list-style: none; padding: 0; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); padding: 8px 0; display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; }
li > :first-child { font-weight: 500; }
li .quiet { color: var(--muted); font-size: 14px; }
.people a { font-weight: 500; }
.empty { color: var(--muted); }
dl { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 4px 16px; }
dt { color: var(--muted); }
a { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
form { display: grid; gap: 12px; justify-items: start; }
label, .field { display: grid; gap: 4px; width: 100%; max-width: 320px; font-size: 14px; }
label.check { display: flex; gap: 8px; align-items: center; }
input, select { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: 4px;
  min-height: 36px; padding: 4px 8px; width: 100%; }
input[type="checkbox"] { width: 20px; min-height: 20px; height: 20px; accent-color: var(--accent); }
button { font: inherit; font-weight: 500; color: var(--accent); background: none; border: 1px solid var(--accent); border-radius: 4px;
  min-height: 36px; padding: 4px 14px; cursor: pointer; }
button:hover { background: var(--sunken); }
.row { display: flex; flex-wrap: wrap; gap: 12px; }
details { border-bottom: 1px solid var(--line); }
details:first-of-type { border-top: 1px solid var(--line); }
summary { padding: 10px 0; cursor: pointer; color: var(--accent); }
details form { padding: 4px 0 16px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/18px ui-monospace, monospace; color: var(--muted); padding-bottom: 10px; width: 100%; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; border-radius: 2px; }
`;
