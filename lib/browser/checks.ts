/** Whether a value is what its place asks for; written by hand, as every surface loads this before it draws. */
export type Check = (value: unknown) => boolean;
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isSwitch: Check = (value) => typeof value === 'boolean';

export const oneOf =
  (...choices: string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value);
