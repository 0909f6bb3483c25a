import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';

/** Frameworks that offer arbitration to the individual: not a waiver. */
const FRAMEWORK = re`
  privacy[- ]shield|data privacy framework|\bdpf\b|safe harbor|framework|annex i\b
  |(?:european|eu|swiss|uk) (?:individuals?|persons?|data)|residual|invok(?:e|ing)
`;
/** Speaks of an agreement that stands elsewhere, or of none. */
const ELSEWHERE = /\bneither supersedes|does not (?:affect|modify|supersede)/;
const WAIVES = words`
  \b(?:waiv(?:e|es|ed|er|ers|ing)|giv(?:e|es|ing) up|forfeit\w*|relinquish\w*|no right to
  |not have (?:the|a) right to|limits? (?:\w+ ){0,3}rights?|without (?:the )?(?:right|benefit))\b
`;
const CLASS = words`
  \b(?:class(?:-wide)?|representative|collective|consolidated
  |private attorney[- ]general)(?:,? (?:and|or) \w+)? (?:actions?|lawsuits?|proceedings?|arbitrations?|members?
  |claims?|suits?|basis)
`;

export const disputeWaiver = definePractice({
  id: 'dispute-waiver',
  category: 'other',
  cue: /arbitra|class|jury|waive|individual (?:basis|capacity)/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'jury waived',
          match: re`
            ${WAIVES}[^;?!]{0,160}?\bjur(?:y|ies)\b|\bjury[- ](?:trial )?waiver|\bwithout a jury\b
            |\bwaiver of (?:\w+ ){0,4}jury|\b(?:rather than|instead of|not (?:by|before)) a (?:judge or )?jury
          `,
          notUnder: FRAMEWORK,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'class action waived',
          match: re`
            ${WAIVES}[^;?!]{0,160}?(?:\bclass\b|${CLASS})|\bclass[- ](?:action )?waiver
            |\b(?:not|only|never|nor|\w+n't)\b[^;?!]{0,120}?(?:${CLASS}|\bpurported class\b|\b(?:part|member) of (?:a|any) class\b)
            |\bno (?:class|collective|representative) (?:actions?|claims|suits|proceedings)\b|${CLASS}[^;?!]{0,200}?\b(?:not (?:allowed|permitted)|aren't|prohibited|barred|excluded|waived)\b
          `,
          notUnder: FRAMEWORK,
          unless: FRAMEWORK,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'binding arbitration',
          match: re`
            \b(?:binding|mandatory|final|individual|confidential)(?:,| and| \w+){0,4} arbitration
            |\barbitration (?:agreement|provision|clause)
            |\b(?:settled?|resolv(?:ed?|ing)|submit(?:ted)?|subject|governed|decided|determined
            |referred)\b[^;?!]{0,60}?\b(?:by|to|through|in|via|under)\b[^;?!]{0,30}?\barbitrat|\buse of arbitration
            |\b(?:disputes?|claims?|controvers(?:y|ies))\b[^;?!]{0,60}?\b(?:be|are|is) (?:\w+ )?arbitrated\b
            |\b(?:disputes?|claims?)\b[^;?!]{0,40}?\b(?:go|goes|taken|brought|heard)\b (?:to|before|by) an? (?:\w+ )?arbitrator\b
            |\barbitrat(?:ion|ed)\b[^;?!]{0,60}?\b(?:rather than|instead of|individual basis)
          `,
          notUnder: FRAMEWORK,
          unless: re`${FRAMEWORK}|${ELSEWHERE}`,
          stance: 'any',
          scope: 'any',
        },
      ],
    },
  ],
});
