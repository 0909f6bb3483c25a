export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | undefined;
export function ensureBrowser(kind: BrowserKind): string;
