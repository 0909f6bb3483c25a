const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-?hidden|u-visually-hidden|screen-reader(?:-text|-only)?|screenreader\S*|assistive-text|element-invisible|a11y-hidden|offscreen|skip-(?:link|to-content)\S*)(?:\s|$)/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|w-condition-invisible|invisible|display-none)(?:\s|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const ICON_CLASS = /(?:^|\s)(?:material-(?:icons|symbols)\S*|glyphicon|fa|fas|far|fab|icon)(?:\s|$)/;

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** Hidden by an attribute, an inline style or a usual class name; style sheets are not looked at, as a parsed page has none. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
    HIDDEN_CLASS.test(classOf(element))
  );
}

/** Text that only screen readers get; mostly it doubles what is seen. */
export function isForScreenReaders(element: Element): boolean {
  return SCREEN_READER.test(classOf(element));
}

/** Fonts that draw icons spell their names as text. */
export function isIcon(element: Element): boolean {
  return /^(?:i|span)$/.test(element.localName) && ICON_CLASS.test(classOf(element));
}
