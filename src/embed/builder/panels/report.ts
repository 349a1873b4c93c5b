import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, FindingCode, Severity } from '../../../check/finding.js';
import {
  cureFor,
  fill,
  messagesFor,
  type ReportMessages,
  shownText,
} from '../../../check/messages/messages.js';
import { verdictOf } from '../../../check/report-text.js';
import type { CheckedDocument } from '../checking.js';

/** Places that are written out for one kind of finding; the rest is counted. */
const most = 5;

const severities = ['error', 'warning', 'information'] as const;

const place = ({ position, path, item }: Finding, { place: words }: ReportMessages) =>
  html`${position ? html`<span>${fill(words, position)}</span>` : nothing}
    ${path ? html`<code dir="ltr">${path}</code>` : nothing}
    ${item && (item.name || item.id) ? html`<bdi>${item.name || item.id}</bdi>` : nothing}`;

const kind = (
  code: FindingCode,
  findings: readonly Finding[],
  messages: ReportMessages,
): TemplateResult => {
  const rest = findings.length - most;
  const { title } = messages.findings[code];
  return html`<li>
    <p class="kind">${fill(messages.kind, { title, count: findings.length })}</p>
    <ul>
      ${findings.slice(0, most).map(
        (finding) =>
          html`<li>
              <p class="place">${place(finding, messages)}</p>
              <p>${cureFor(finding, messages)}</p>
            </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p>${fill(messages.more, { count: rest })}</p>` : nothing}
  </li>`;
};

const ofSeverity = (
  severity: Severity,
  all: readonly Finding[],
  messages: ReportMessages,
): TemplateResult | typeof nothing => {
  const findings = all.filter((finding) => finding.severity === severity);
  const codes = [...new Set(findings.map(({ code }) => code))];
  if (codes.length === 0) return nothing;
  return html`<h4>${messages.severities[severity]}</h4>
    <ul class="kinds">
      ${codes.map((code) =>
        kind(
          code,
          findings.filter((finding) => finding.code === code),
          messages,
        ),
      )}
    </ul>`;
};

const one = (checked: CheckedDocument, messages: ReportMessages): TemplateResult =>
  html`<section class="report">
    ${checked.source ? html`<h3><code dir="ltr">${checked.source}</code></h3>` : nothing}
    <p class="outcome-words">
      <strong>${verdictOf(checked.findings, messages)}</strong> ${shownText(checked.counts, messages)}
    </p>
    ${severities.map((severity) => ofSeverity(severity, checked.findings, messages))}
  </section>`;

/** What was found, in the page's language: the same as `wmb check` says. */
export const reportView = (
  documents: readonly CheckedDocument[],
  language: string,
): TemplateResult | typeof nothing =>
  documents.length === 0
    ? nothing
    : html`${documents.map((document) => one(document, messagesFor(language)))}`;
