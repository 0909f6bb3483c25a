/** Under this length, in characters of the pattern, it makes no difference. */
const LONG_PATTERN = 60;
const LONG_TEXT = 1000;
const known = new WeakSet<RegExp>();

/**
 * The pattern, ready to run fast from its first sentence on. Engines interpret a pattern until it has proved busy, which for
 * hundreds of long ones costs more than compiling them, and V8 then compiles the rest of them badly, as it holds them for too
 * many. On a text of a thousand characters a pattern is compiled at once (V8: `kTierUpForSubjectLengthValue`,
 * `TooMuchRegExpCode`). `like`: a text of the kind that it will run on.
 */
export function compiled(pattern: RegExp, like: string): RegExp {
  if (pattern.source.length >= LONG_PATTERN && !known.has(pattern)) {
    known.add(pattern);
    pattern.test(`${like} `.repeat(Math.ceil(LONG_TEXT / (like.length + 1))));
    pattern.lastIndex = 0;
  }
  return pattern;
}

/** Whether the pattern, which has no state, matches in the text. */
export function matches(pattern: RegExp, text: string): boolean {
  return compiled(pattern, text).test(text);
}
