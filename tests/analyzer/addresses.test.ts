import { describe, expect, it } from 'vitest';
import { analyze, type ChoicePracticeId } from '@/lib/analyzer';
import { documentOf } from './documents';

function addressesOf(practice: ChoicePracticeId, markdown: string): string[] {
  const { controls = [] } = analyze(documentOf(markdown)).practices[practice];
  return controls.map(({ href }) => href);
}

describe('the address for a request', () => {
  it('may stand in the lines that a sentence announces', () => {
    const text = `## Contact

You can reach our data protection officer at:

Harbour Row 4, Portsmouth

officer@larkshop.example`;
    expect(addressesOf('dpo', text)).toEqual(['mailto:officer@larkshop.example']);
    expect(addressesOf('privacy-contact', text)).toEqual(['mailto:officer@larkshop.example']);
  });

  it('may stand under a heading that names whom to ask', () => {
    const text = `## Data Protection Officer

Ada Fenwick, [write to her](mailto:ada@larkshop.example)

## Press

press@larkshop.example`;
    expect(addressesOf('dpo', text)).toEqual(['mailto:ada@larkshop.example']);
  });

  it('may stand in the sentence of the section that says where requests go', () => {
    const text = `## Your rights

- You may ask us to delete your personal data.
- You may ask us for a copy of your personal data.

To exercise your rights, write to rights@larkshop.example.

## Jobs

To make a request about a job, write to jobs@larkshop.example.`;
    expect(addressesOf('deletion', text)).toEqual(['mailto:rights@larkshop.example']);
    expect(addressesOf('access', text)).toEqual(['mailto:rights@larkshop.example']);
  });

  it('is not the regulator’s, nor that of another choice', () => {
    const text = `## Your rights

You may ask us to delete your personal data.

To exercise your rights before the supervisory authority, write to casework@authority.example.

To opt out of these requests, write to optout@larkshop.example.`;
    expect(addressesOf('deletion', text)).toEqual([]);
  });

  it('is a representative’s only after the service’s own', () => {
    const text =
      'You may ask our EU representative at eu-representative@agents.example, or us at privacy@larkshop.example, to delete your personal data.';
    expect(addressesOf('deletion', text)).toEqual([
      'mailto:privacy@larkshop.example',
      'mailto:eu-representative@agents.example',
    ]);
  });

  it('is an address, however its link is written', () => {
    const text =
      'To delete your account, write to [privacy@larkshop.example](https://larkshop.example/privacy@larkshop.example) or [the desk](mailto://desk@larkshop.example).';
    expect(addressesOf('deletion', text)).toEqual(['mailto:privacy@larkshop.example', 'mailto:desk@larkshop.example']);
  });

  it('is none that only a script of the site can read', () => {
    const text =
      'To delete your account, write to [the privacy desk](https://larkshop.example/cdn-cgi/l/email-protection).';
    expect(addressesOf('deletion', text)).toEqual([]);
  });

  it('is the link behind "here", but no law of the Union', () => {
    const text =
      'You may ask us to delete your personal data [here](https://help.larkshop.example/42), see [the regulation](https://ec.europa.eu/info/data-protection/privacy).';
    expect(addressesOf('deletion', text)).toEqual(['https://help.larkshop.example/42']);
  });
});
