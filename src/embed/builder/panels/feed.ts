import { html, nothing, type TemplateResult } from 'lit';
import type { FeedIssue } from '../../../model/contract.js';
import type { Check } from '../state.js';
import type { Context } from './context.js';
import { code, textField } from './controls.js';
import { reportView } from './report.js';
import { step } from './step.js';

/** More would be a wall: the first show what kind of fault it is. */
const mostIssues = 50;

const row = ({ path, expected, found }: FeedIssue, missing: string): TemplateResult =>
  html`<tr>
    <th scope="row">${code(path)}</th>
    <td lang="en" dir="ltr">${expected}</td>
    <td>${found === 'undefined' ? missing : code(found)}</td>
  </tr>`;

const issuesTable = (issues: readonly FeedIssue[], { words, format }: Context): TemplateResult => {
  const { path, expected, found } = words.issueHeads;
  const more = issues.length - mostIssues;
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${words.issuesCaption}>
      <table>
        <caption>
          ${words.issuesCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${path}</th>
            <th scope="col">${expected}</th>
            <th scope="col">${found}</th>
          </tr>
        </thead>
        <tbody>
          ${issues.slice(0, mostIssues).map((issue) => row(issue, words.missing))}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p>${words.moreIssues(format(more))}</p>` : nothing}`;
};

const goodWords = (check: Extract<Check, { name: 'good' }>, { words, format }: Context): string => {
  const { count, omitted, issues } = check;
  if (count === 0 && issues.length === 0) return words.nothing;
  if (issues.length === 0) return words.good(format(count));
  const flawed = words.flawed(format(count), format(issues.length));
  return omitted > 0 ? `${flawed} ${words.omitted(format(omitted))}` : flawed;
};

/** One line that is spoken as it changes. */
const verdict = (context: Context): unknown => {
  const { check } = context.state;
  const { words } = context;
  switch (check.name) {
    case 'good':
      return goodWords(check, context);
    case 'bad':
      return html`${words.bad} ${code(check.code)} <span lang="en" dir="ltr">${check.message}</span>
        ${words.helps[check.code] ?? ''}`;
    default:
      return words.check[check.name];
  }
};

const toneOf = (check: Check): string => {
  if (check.name === 'good') return check.issues.length > 0 ? 'flawed' : 'good';
  return check.name === 'bad' ? 'bad' : 'quiet';
};

/** All that was found in the feed; where only the element could read it, what the element said. */
const found = (context: Context): unknown => {
  const { check, report, language } = context.state;
  if (report.length > 0) return reportView(report, language);
  return check.name === 'good' && check.issues.length > 0
    ? issuesTable(check.issues, context)
    : nothing;
};

/** Where from, and whether it can be read. */
export const feedPanel = (context: Context): TemplateResult => {
  const { state, words, act } = context;
  const { check } = state;
  const isKnown = check.name === 'good' || check.name === 'bad';
  return step(
    'feed',
    words.feedTitle,
    html`${textField({
      id: 'feed',
      type: 'url',
      code: true,
      label: words.feed,
      value: state.choice.attributes.feed ?? '',
      placeholder: 'https://campaign.example/feed.json',
      onInput: act.typeFeed,
      help: words.feedHelp,
    })}
      <div class="verdict ${toneOf(check)}">
        <p role="status" id="verdict">${verdict(context)}</p>
        ${
          isKnown
            ? html`<button type="button" @click=${act.checkAgain}>${words.checkAgain}</button>`
            : nothing
        }
      </div>
      ${found(context)}`,
  );
};
