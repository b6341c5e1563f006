import { expect, test } from 'vitest'
import { checkSteps, criteria } from '#app/domain/evaluation/criteria.ts'
import type { Verdict } from '#app/domain/evaluation/evaluation.ts'
import type { PublicOpinion, PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { languages } from '#app/domain/language.ts'
import { som } from '#app/domain/money.ts'
import { texts } from '#app/i18n/texts.ts'
import { EvaluationBlock } from '#app/ui/evaluation/evaluation-block.tsx'
import { OpinionRecord } from '#app/ui/evaluation/opinion-record.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

const opinion = (step: PublicOpinion['step'], verdict: Verdict): PublicOpinion => ({
  ...{ step, verdict, cost: null, costReason: '', yearlyCost: null },
  ...{ asked: som(318_000), version: 1, attempt: 1, signature: null },
  findings: criteria[step].map((criterion) => ({ criterion, answer: 'met', note: '' })),
  reason: verdict === 'yes' ? '' : 'Жердин күбөлүгүн кошуңуз',
  by: { name: 'Нурбек Асанов', at: new Date('2026-10-16T06:00:00Z') },
})

/** That it is lawful, or can be done, is said by a mark that passed; the words of the criteria are not meant. */
const said = (language: string, step: PublicOpinion['step'], verdict: Verdict) =>
  renderAt(`/${language}`, <OpinionRecord opinion={opinion(step, verdict)} />)
    .querySelectorAll('.tag')
    .map(({ textContent }) => textContent)
    .join()

test('what was returned or rejected is never called lawful, though each criterion was met', () => {
  for (const language of languages)
    for (const step of checkSteps) {
      const passed = texts(language).evaluation.allMet[step]
      expect(said(language, step, 'yes')).toContain(passed)
      for (const verdict of ['return', 'no'] as const)
        expect(said(language, step, verdict), `${language} ${step}`).not.toContain(passed)
    }
})

test('above a returned proposal stands that it waits for its author, and no check that goes on', () => {
  for (const language of languages) {
    const { standing, allMet } = texts(language).evaluation
    const record: PublicRecord = {
      ...{ number: 28, state: 'returned', step: 'legal', appeal: null, exclusions: [] },
      opinions: [opinion('legal', 'return')],
    }
    const page = renderAt(`/${language}/ak-bulun`, <EvaluationBlock record={record} />)
    expect(page.textContent).toContain(standing.returned)
    for (const other of [standing.legal, standing.technical, standing.queue, allMet.legal])
      expect(page.textContent).not.toContain(other)
  }
})
