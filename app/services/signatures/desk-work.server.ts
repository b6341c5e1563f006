import { inLanguage } from '#app/domain/language.ts'
import { pathsOf } from '#app/paths.ts'
import { openActs } from '#models/signatures/pending-act.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { prepareAct } from './act-kinds.server.ts'
import { maySign } from './may-sign.server.ts'

/** Acts that the person who asks can sign as the second one; due today, because somebody is waiting. */
export const signatureWork: Contribution = async ({ person, place, at, language }) => {
  const paths = pathsOf(language, place)
  const work = (await openActs(place)).map(async (act) => {
    const prepared = await prepareAct(null, act)
    if (!prepared) return []
    const signs = await maySign(null, person, { act, subject: prepared.subject, at })
    if (signs.refused) return []
    const { title } = act.content
    const shown = typeof title === 'string' ? title : inLanguage(title, language)
    const given = { act: act.kind, title: shown }
    const href = paths.act(act.number)
    return [{ kind: 'sign-act', given, where: shown, due: at, who: 'you', href } as const]
  })
  return (await Promise.all(work)).flat()
}
