import { daysLeft, type Hearing, inOrderOfTime, stageOf } from '#app/domain/hearings/hearing.ts'
import type { HearingLine } from '#app/domain/hearings/pages.ts'
import { countQuestions } from '#app/domain/hearings/question.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { hearingsOf } from '#models/hearings/hearing.server.ts'
import { questionsOf } from '#models/hearings/question.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import { announcedHere } from './show-hearing.server.ts'

const questionsHere = sharedBriefly((place) => questionsOf(place))

async function linesAt(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  hearings: readonly Hearing[],
) {
  const questions = await questionsHere({ place, at })
  return hearings.map(
    (hearing): HearingLine => ({
      ...hearing,
      stage: stageOf(hearing, at),
      daysLeft: daysLeft(hearing, at),
      questions: countQuestions(
        questions.filter((one) => one.hearing === hearing.number),
        at,
      ),
    }),
  )
}

/** What was announced: those to come by their time, and those that are over, the last one first. */
export async function listHearings(situation: Pick<Situation, 'place' | 'at'>) {
  const { coming, past } = inOrderOfTime(await announcedHere(situation), situation.at)
  return { coming: await linesAt(situation, coming), past: await linesAt(situation, past) }
}

/** Every hearing as the office works on it, the last one first. */
export async function listOfficeHearings({
  person,
  place,
  at,
}: Situation): Promise<Outcome<HearingLine[]>> {
  const allowed = may(person, 'see-hearing-work', { place }, at)
  if (allowed.refused) return allowed
  const all = await linesAt({ place, at }, await hearingsOf(place))
  return accepted(all.sort((a, b) => b.begins.getTime() - a.begins.getTime()))
}

/** What stands beside the word in the menu: the day of the next hearing; null before the first was announced. */
export async function hearingsInMenu(
  situation: Pick<Situation, 'place' | 'at'>,
): Promise<{ next: Date | null } | null> {
  const { coming, past } = inOrderOfTime(await announcedHere(situation), situation.at)
  return coming.length + past.length === 0 ? null : { next: coming[0]?.begins ?? null }
}
