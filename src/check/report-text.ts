import type { Report } from './check-feed.js';
import { type Finding, type FindingCode, type Severity } from './finding.js';
import { cureFor, fill, type ReportMessages, shownText } from './messages/messages.js';

export interface ReportTextOptions {
  readonly messages: ReportMessages;
  /** How many places of one kind are written out; the rest is counted. */
  readonly most: number;
  /** Where the documentation of findings stands: each code is appended after `#`. */
  readonly docs: string;
}

/** How many findings of each severity there are. */
export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
};

/** A sentence that says whether the feed can be published. */
export const verdictOf = (findings: readonly Finding[], { verdict }: ReportMessages): string => {
  const { error: errors, warning: warnings } = countsOf(findings);
  if (errors > 0) return fill(verdict.errors, { errors, warnings });
  return warnings > 0 ? fill(verdict.warnings, { warnings }) : verdict.clean;
};

/** Between the columns of a line, which are no sentence. */
const between = ' · ';

/** Where a finding stands, as an editor looks for it: line and column, path, and whose entry it is. */
const placeLine = ({ position, path, item }: Finding, messages: ReportMessages): string => {
  const { id = '', name = '' } = item ?? {};
  return [
    position && fill(messages.place, position),
    path,
    id && name ? fill(messages.item, { id, name }) : id || name,
  ]
    .filter(Boolean)
    .join(between);
};

const kindText = (
  code: FindingCode,
  findings: readonly Finding[],
  { messages, most, docs }: ReportTextOptions,
): string => {
  const rest = findings.length - most;
  const { title } = messages.findings[code];
  return [
    `  ${fill(messages.kind, { title, count: findings.length })}  ${docs}#${code}`,
    ...findings
      .slice(0, most)
      .flatMap((finding) => [
        `    ${placeLine(finding, messages)}`,
        `      ${cureFor(finding, messages)}`,
      ]),
    ...(rest > 0 ? [`    ${fill(messages.more, { count: rest })}`] : []),
  ].join('\n');
};

const severityText = (
  severity: Severity,
  findings: readonly Finding[],
  options: ReportTextOptions,
): string => {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [
    options.messages.severities[severity],
    ...codes.map((code) =>
      kindText(
        code,
        findings.filter((finding) => finding.code === code),
        options,
      ),
    ),
  ].join('\n');
};

/** A report for people: the verdict first, then each kind of finding with its first places. */
export const reportText = (report: Report, options: ReportTextOptions): string => {
  const { findings } = report;
  const parts = (['error', 'warning', 'information'] as const)
    .map((severity) => [severity, findings.filter((one) => one.severity === severity)] as const)
    .filter(([, ofSeverity]) => ofSeverity.length > 0)
    .map(([severity, ofSeverity]) => severityText(severity, ofSeverity, options));
  const head = [verdictOf(findings, options.messages), shownText(report.counts, options.messages)];
  return [head.filter(Boolean).join('\n'), ...parts].join('\n\n');
};
