import type { Report } from '../analyzer/types';

/** The report as the command line prints it. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Several reports, as a list. */
export function reportsToJson(reports: readonly Report[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}
