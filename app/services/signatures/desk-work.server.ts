import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { signersOf } from '#app/domain/permissions/office-of.ts'
import type { ActName, PendingAct } from '#app/domain/signatures/pending-act.ts'
import { pathsOf } from '#app/paths.ts'
import { actsReturnedTo } from '#models/signatures/pending-act.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import type { Situation } from '../situation.ts'
import { officeReaders } from '../tell.server.ts'
import { actKinds } from './act-kinds.server.ts'
import { type WaitingAct, waitingActs } from './signable-acts.server.ts'
import { whoCanSign } from './who-can-sign.server.ts'

/**
 * Acts that the person who asks can sign as the second one, due today, because somebody is waiting; those that nobody
 * here can sign, so that the municipality learns of it; and what the person asked for, with whose signature it waits
 * for. What a colleague can sign waits on that one's desk.
 */
export const signatureWork: Contribution = async (situation) => {
  const { person, place, at, language } = situation
  const paths = pathsOf(language, place)
  const acts = await waitingActs(situation)
  const signerOf = whoSigns(at)
  const work = acts.map(async (waiting): Promise<WorkItem[]> => {
    const { act, prepared, mine } = waiting
    const who = mine ? ('you' as const) : await signerOf(waiting)
    const own = act.askedBy.account === person?.id
    // Of what has a list of its own that list says how far each is.
    const here = who !== 'nobody' && who !== 'witness'
    if (!mine && here && (!own || actKinds[act.kind].listed)) return []
    const where = prepared.where && inLanguage(prepared.where, language)
    const given = { content: act.content, title: titleOf(act, language) }
    const item = { given, where, who, href: paths.act(act.number) }
    return [
      own ? { ...item, kind: 'asked-act', due: null } : { ...item, kind: 'sign-act', due: at },
    ]
  })
  return [...(await Promise.all(work)).flat(), ...(await returnedWork(situation))]
}

/** For so many milliseconds the one who asked is told on the desk that it was returned. */
const toldFor = 7 * 86_400_000

/** What was returned to the person who asks, and why, where no list of its own says it. */
async function returnedWork({ person, place, at, language }: Situation): Promise<WorkItem[]> {
  if (!person) return []
  const since = new Date(at.getTime() - toldFor)
  const returned = await actsReturnedTo(place, person.id, since)
  return returned
    .filter(({ kind }) => !actKinds[kind].listed)
    .map((act) => ({
      kind: 'returned-act',
      given: {
        content: act.content,
        title: titleOf(act, language),
        reason: act.closedFor ?? '',
      },
      ...{ where: null, due: null, who: 'you' },
      href: pathsOf(language, place).act(act.number),
    }))
}

function titleOf({ content: { title } }: PendingAct, language: Language): string {
  return typeof title === 'string' ? title : inLanguage(title, language)
}

/**
 * In which office somebody here can sign an act; asked once for all acts of a kind in a round that one person asked for
 * and that bar the same colleagues. The platform's admin may be there as a witness, and is none of the municipality.
 */
function whoSigns(at: Date) {
  const known = new Map<string, Promise<WorkItem['who']>>()
  const staff = new Map<ActName, Promise<string[]>>()
  return async ({ act, prepared: { subject, where } }: WaitingAct): Promise<WorkItem['who']> => {
    const signers = staff.get(act.kind) ?? officeReaders(act.place, signersOf(act.kind))
    staff.set(act.kind, signers)
    const barred = (await signers).filter((id) => subject.decidedBy?.includes(id))
    const key = [act.kind, act.askedBy.account, where?.ky, ...barred].join(' ')
    const found =
      known.get(key) ??
      whoCanSign(act, subject, at).then(
        ({ now, witness }) =>
          now[0]?.office ?? (witness ? ('witness' as const) : ('nobody' as const)),
      )
    known.set(key, found)
    return found
  }
}
