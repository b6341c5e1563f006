import { inLanguage } from '#app/domain/language.ts'
import { mayCountersign } from '#app/domain/permissions/may.ts'
import { roundOfSubject } from '#app/domain/rounds/pending-act.ts'
import { pathsOf } from '#app/paths.ts'
import { openActs } from '#models/rounds/pending-act.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import type { Contribution } from '../../desk/contribution.ts'

/** Acts that the person who asks can sign as the second one; due today, because somebody is waiting. */
export const signatureWork: Contribution = async ({ person, place, at, language }) => {
  const acts = await openActs(place)
  if (acts.length === 0) return []
  const titles = new Map((await roundsOf(place)).map(({ number, title }) => [number, title]))
  const paths = pathsOf(language, place)
  return acts
    .filter(({ kind, askedBy }) => {
      const decidedBy = [askedBy.account]
      return !mayCountersign(person, kind, { place, decidedBy }, at).refused
    })
    .map(({ number, kind, subject }) => {
      const title = titles.get(roundOfSubject(subject))
      const given = { act: kind, title: title ? inLanguage(title, language) : subject }
      return { kind: 'sign-act', given, due: at, who: 'you', href: paths.act(number) }
    })
}
