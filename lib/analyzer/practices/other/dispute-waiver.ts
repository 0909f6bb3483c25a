import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

/** Frameworks that offer arbitration to the individual: not a waiver. */
const FRAMEWORK =
  /privacy[- ]shield|data privacy framework|\bdpf\b|safe harbor|framework|annex i\b|(?:european|eu|swiss|uk) (?:individuals?|persons?|data)|residual|invoke/;
const WAIVES = String.raw`\b(?:waiv(?:e|es|ed|er|ers|ing)|giv(?:e|es|ing) up|forfeit\w*|relinquish\w*|no right to|not have (?:the|a) right to)\b`;

export const disputeWaiver = definePractice({
  id: 'dispute-waiver',
  category: 'other',
  cue: /arbitra|class|jury|waive/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'jury waived',
          match: re`${WAIVES}[^.;?!]{0,120}?\bjur(?:y|ies)\b|\bjury[- ](?:trial )?waiver|\bwithout a jury\b|\bwaiver of (?:\w+ ){0,4}jury`,
          notUnder: FRAMEWORK,
          stance: 'any',
        },
        {
          name: 'class action waived',
          match: re`${WAIVES}[^.;?!]{0,120}?\bclass\b|\bclass[- ]action waiver|\b(?:not|only)\b[^.;?!]{0,60}?\b(?:class|representative|collective) (?:action|proceeding|arbitration|member)`,
          notUnder: FRAMEWORK,
          unless: FRAMEWORK,
          stance: 'any',
        },
        {
          name: 'binding arbitration',
          match: re`\b(?:binding|mandatory|final|individual|confidential)(?:,| and| \w+){0,4} arbitration|\barbitration (?:agreement|provision|clause)|\b(?:settled?|resolv(?:ed?|ing)|submit(?:ted)?|subject|governed|decided|determined|referred)\b[^.;?!]{0,40}?\b(?:by|to|through|in)\b[^.;?!]{0,30}?\barbitrat`,
          notUnder: FRAMEWORK,
          unless: FRAMEWORK,
          stance: 'any',
        },
      ],
    },
  ],
});
