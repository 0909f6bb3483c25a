import { render } from 'preact';
import type { Actions, Knowledge, SurfaceProps, SurfaceState } from '@/components/report/model';
import * as parts from '@/components/report/parts';
import { Surface } from '@/components/report/surface';
import type { Report } from '@/lib/analyzer/types';
import { setMessages } from '@/lib/i18n';
import english from '@/public/_locales/en/messages.json';
import { samplePolicy } from '../export/sample-policy';

setMessages('en-GB', english);

export function sampleActions(change: Partial<Actions> = {}): Actions {
  const nothing = (): void => undefined;
  return {
    show: async () => true,
    clearMarks: () => false,
    close: nothing,
    read: nothing,
    readHere: async () => null,
    readPdf: async () => null,
    allow: nothing,
    open: nothing,
    copy: async () => true,
    copyMarkdown: async () => true,
    saveJson: nothing,
    saveCsv: nothing,
    print: nothing,
    compare: nothing,
    settings: nothing,
    ignoreSite: nothing,
    chooseLaw: nothing,
    ...change,
  };
}

export const sampleKnowledge: Knowledge = {
  baseRates: null,
  gradeRange: () => ({ from: 4, to: -2 }),
  letterLaw: 'gdpr',
  shortcuts: true,
  today: '2026-05-20',
  version: '0.1.0',
  browser: 'Firefox/142',
};

export function ready(change: Partial<Report> = {}): SurfaceState {
  const report = samplePolicy(change);
  return { status: 'ready', url: report.url, site: 'lumora.example', report, sentences: [] };
}

/** Draws a surface as its page does, with all its parts, as it is at first. */
export async function drawFirst(props: Partial<SurfaceProps>): Promise<HTMLElement> {
  await Promise.all(Object.values(parts).map((part) => part.load()));
  document.body.replaceChildren();
  const page = document.createElement('div');
  document.body.append(page);
  const all = {
    kind: 'popup' as const,
    state: undefined,
    changes: null,
    knowledge: sampleKnowledge,
    actions: sampleActions(),
  };
  render(<Surface {...all} {...props} />, page);
  return page;
}

let isFirst = true;

/** Draws a surface and waits until all of it is there. */
export async function draw(props: Partial<SurfaceProps>): Promise<HTMLElement> {
  const page = await drawFirst(props);
  await (isFirst && props.state?.status === 'ready' ? settleWhole() : settle());
  return page;
}

/** Waits for what comes after the first summary's first picture; later ones are drawn as a whole. */
export async function settleWhole(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 120));
  isFirst = false;
  await settle();
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Text of an element, white space collapsed. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
