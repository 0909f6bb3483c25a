/** The page badge's own style; the design tokens it needs, as values, since nothing of the page or the package reaches it. */
export const BADGE_STYLE = `
.badge { color-scheme: light dark; }
.badge[data-theme="light"] { color-scheme: light; }
.badge[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; margin: 0; font: 500 13px/18px system-ui, -apple-system, "Segoe UI", sans-serif; letter-spacing: 0; text-transform: none; }
.badge { position: relative; color: light-dark(#22201c, #eeebe5); text-align: start; }
.pill { display: flex; align-items: stretch; width: max-content; max-width: calc(100vw - 32px); min-height: 36px; overflow: hidden; background: light-dark(#fff, #262422); border: 1px solid light-dark(#8a8378, #857e74); border-radius: 10px; box-shadow: 0 1px 2px rgb(30 24 16 / .1), 0 6px 20px rgb(30 24 16 / .14); }
button { border: 0; background: none; color: inherit; cursor: pointer; }
button:hover { background: light-dark(#f0ede6, #2c2a27); }
button:focus-visible { outline: 2px solid light-dark(#17588f, #a8cff6); outline-offset: -3px; border-radius: 8px; }
svg { width: 16px; height: 16px; display: block; flex: none; }
.open { display: flex; align-items: stretch; gap: 11px; padding: 0; padding-inline-end: 10px; }
.open span { align-self: center; font-weight: 600; text-align: start; overflow-wrap: anywhere; }
.block { display: grid; flex: none; place-items: center; width: 34px; background: light-dark(#efece5, #141311); color: light-dark(#5a554c, #b3ada3); border-inline-end: 1px solid light-dark(#dfdad0, #3b3834); }
.block[data-worst="red-flag"] { background: light-dark(#b3261a, #e2594a); color: light-dark(#fff, #1c0a07); border: 0; }
.block[data-worst="concern"] { background: light-dark(#e0a12b, #e0a743); color: light-dark(#2a1a00, #221600); border: 0; }
.hide { display: grid; flex: none; place-items: center; width: 34px; color: light-dark(#5a554c, #b3ada3); border-inline-start: 1px solid light-dark(#dfdad0, #3b3834); }
.menu { position: absolute; inset-inline-end: 0; bottom: 44px; width: max-content; max-width: calc(100vw - 32px); padding: 5px; background: light-dark(#fff, #262422); border: 1px solid light-dark(#8a8378, #857e74); border-radius: 10px; box-shadow: 0 1px 2px rgb(30 24 16 / .1), 0 6px 20px rgb(30 24 16 / .14); }
.menu[hidden] { display: none; }
.menu button { display: block; width: 100%; min-height: 30px; padding: 6px 9px; text-align: start; font-weight: 400; border-radius: 6px; }
.menu button:last-child { border-top: 1px solid light-dark(#dfdad0, #3b3834); border-radius: 0 0 6px 6px; margin-top: 5px; }
@media (forced-colors: active) { .block { background: CanvasText !important; color: Canvas !important; forced-color-adjust: none; } }
@media (max-width: 480px) { .open { gap: 8px; padding-inline-end: 6px; } }
@media print { :host { display: none !important; } }
`;
