import { officePage } from '#app/http/pages/page.server.ts'
import { readRolls } from '#app/services/roll/read-rolls.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { RollRounds } from '#app/ui/roll/roll-rounds.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.roll.title }

const page = officePage({ may: 'identify-resident', read: readRolls })
export const loader = page.loader

export default function OfficeRollPage() {
  const { rounds, mayTakeIn, mayReplace } = useShown<typeof loader>()
  const { text: all, paths } = useSay()
  const text = all.roll
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <WhatWasDone />
      <p className="buttons">
        <ButtonLink href={paths.identify}>{text.identify.link}</ButtonLink>
        {mayReplace ? (
          <ButtonLink href={paths.replaceContact}>{all.people.replacing.title}</ButtonLink>
        ) : null}
        {mayTakeIn && rounds.length > 0 ? (
          <ButtonLink href={paths.newImport('roll')}>{text.takeIn}</ButtonLink>
        ) : null}
      </p>
      {rounds.length === 0 ? <p>{text.none}</p> : <RollRounds rounds={rounds} />}
    </>
  )
}
