import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';

const DRAWN = ['components', 'entrypoints', 'lib/export', 'lib/i18n'];
/** Attributes and properties that a user sees or hears. */
const SEEN =
  /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext)|textContent|innerText|content)$/;
const WORDS = /\p{L}{2,}/u;
/** Begins like a sentence or a name of several words. */
const SENTENCE = /^\p{Lu}[\p{L}’']+( [\p{L}’']+)+/u;
const PRODUCT = 'Privacy Gist';

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return String(node.name ?? node.value ?? '');
}

function literal(node: unknown): string {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}

/** Texts of the file that stand in it instead of in `_locales`. */
function looseTexts(source: string, lang: 'ts' | 'tsx'): string[] {
  const found: string[] = [];
  const add = (text: string, at: Node): void => {
    if (text.includes(PRODUCT) || text in english || !WORDS.test(text)) return;
    found.push(`${source.slice(0, at.start).split('\n').length}: ${text.trim().slice(0, 60)}`);
  };
  const walk = (node: Node): void => {
    if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return;
    if (node.type === 'NewExpression' && /Error$/.test(nameOf(node.callee))) return;
    if (node.type === 'JSXText') add(String(node.value), node);
    else if (node.type === 'JSXAttribute' && SEEN.test(nameOf(node.name))) add(literal(node.value), node);
    else if (node.type === 'CallExpression' && Array.isArray(node.arguments)) {
      const [first, second] = node.arguments as unknown[];
      if (SEEN.test(literal(first))) add(literal(second), node);
    } else if (node.type === 'AssignmentExpression' && isNode(node.left) && SEEN.test(nameOf(node.left.property)))
      add(literal(node.right), node);
    else if (SENTENCE.test(literal(node))) add(literal(node), node);
    else if (node.type === 'TemplateElement' && isValue(node.value) && SENTENCE.test(node.value.cooked))
      add(node.value.cooked, node);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child);
  };
  walk(parseAst(source, { lang }) as unknown as Node);
  return [...new Set(found)];
}

function isValue(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('texts stand in public/_locales', () => {
  it.each(DRAWN)('%s', (folder) => {
    const loose = filesIn(folder).flatMap((path) =>
      looseTexts(readFileSync(path, 'utf8'), path.endsWith('x') ? 'tsx' : 'ts').map((text) => `${path}:${text}`),
    );
    expect(loose, 'Give it a key in public/_locales/en/messages.json and in the other languages.').toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Hello {name}</p>'],
    ['an attribute', '<button aria-label="Close" />'],
    ['a call', 'button.setAttribute("aria-label", "Close")'],
    ['an assignment', 'button.textContent = "Close"'],
    ['a sentence', 'show("Nothing was found here")'],
    ['a template', 'show(`Nothing was found at all`)'],
  ])('finds %s', (_, source) => {
    expect(looseTexts(source, 'tsx')).toHaveLength(1);
  });

  it.each([
    ['a key', '<Part title="options_title" words={t("saved")} />'],
    ['what only a developer sees', 'throw new Error("There is no such page")'],
    ['classes and names', '<p class="note below" id="head">{t("title")} · {count}</p>'],
    ['the product', '<p aria-label="Privacy Gist" />'],
  ])('lets %s be', (_, source) => {
    expect(looseTexts(source, 'tsx')).toEqual([]);
  });
});
