import type { Language } from '#app/domain/language.ts'
import { tyiyn } from '#app/domain/money.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { type FormStep, stepOf } from '#app/domain/proposals/writing/steps.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import type { DraftFound } from '#app/services/proposals/writing/read-draft.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { StepPage } from '#app/ui/proposals/writing/draft-step.tsx'
import { readPieces } from './read-pieces.server.ts'
import { stepMoney } from './step-money.server.ts'

/** All but the form's key, which the page adds. */
type Shown = Omit<StepPage, 'formKey'>

const named = (villages: readonly Village[], language: Language) =>
  villages.map(({ number, name }) => ({ number, name: shownIn(language, name) }))

/** What the page of a step is made of. */
export function stepPage({ language }: Situation, step: FormStep, found: DraftFound): Shown {
  const { draft, round, villages, sending } = found
  const { faults } = readPieces(draft.answers, round, villages)
  return {
    step,
    villages: named(villages, language),
    money: stepMoney(found),
    map: mapKit(pinScript, villages, language, draft.place),
    draft: {
      number: draft.number,
      savedAt: draft.changedAt,
      unfinished: faults.map(({ field }) => stepOf(field)),
      // Plain lists for the form's fields, which read them as typed answers.
      answers: Object.fromEntries(
        Object.entries(draft.answers).map(([name, all]) => [name, [...all]]),
      ),
      attachments: draft.attachments,
      citizen: draft.paper?.citizen ?? null,
      closed: sending.refused ? sentence(sending.reason, language) : null,
    },
  }
}

/** The same page without a draft: for what somebody typed who is signed out by now. */
export async function stepPageSignedOut(
  { place, at, language }: Situation,
  step: FormStep,
): Promise<Shown> {
  const zero = tyiyn(0)
  const villages = await villagesOn(place, at)
  return {
    step,
    villages: named(villages, language),
    money: { sum: zero, cap: null, basisPoints: 0, least: zero, prices: [] },
    map: mapKit(pinScript, villages, language, place),
    draft: null,
  }
}
