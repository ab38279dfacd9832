/** How the reference looks, on a screen of any width, in light and in dark. */
export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
body { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 0 2rem; margin: 0; padding: 1rem 2rem; }
header { grid-column: 1 / -1; max-width: 60rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; font-size: 0.9rem; }
nav ul { list-style: none; margin: 0; padding: 0 0 0.5rem 1rem; }
section { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); scroll-margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
td { vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; overflow-wrap: anywhere; }
td:first-child { width: 40%; }
tr:target, section:target > h3 { background: color-mix(in srgb, gold 30%, transparent); }
code { font: 0.9em ui-monospace, monospace; }
@media (max-width: 50rem) { body { display: block; padding: 1rem; } nav { position: static; max-height: none; } }
`;
