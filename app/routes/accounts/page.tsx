import { isStaff } from '#app/domain/accounts/role.ts'
import { may } from '#app/domain/permissions/may.ts'
import { country } from '#app/domain/places/place-id.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { ownWays } from '#app/services/accounts/own/own-ways.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.page.title }

const page = accountPage({
  overview: true,
  async read({ person, place, language, at }) {
    const { name, village } = person
    const roles = [...person.roles, ...(person.dormant ?? [])]
    const found = (await villagesOf(place)).find(({ number }) => number === village)
    return {
      name,
      roles,
      village: found ? shownIn(language, found.name) : null,
      staff: isStaff(roles),
      monitors: !may(person, 'visit-facilities', { place }, at).refused,
      isCountry: place === country,
      own: place === country ? [] : ownWays({ place, language }),
      villageToChoose: person.villageToChoose === true,
    }
  },
})
export const loader = page.loader

export default function AccountPage() {
  const { name, village, roles, staff, monitors, isCountry, own, villageToChoose } =
    useShown<typeof loader>()
  const text = useText()
  const words = text.accounts.page
  const paths = usePaths()
  const named = roles.map((role) => text.roleNames[role]).join(', ')
  return (
    <>
      <p className="quiet">{words.title}</p>
      <h1>{name}</h1>
      {villageToChoose ? (
        <Notice title={text.accounts.village.ended(village ?? '')}>
          <p>
            <a href={paths.ownVillage()}>{text.accounts.village.choose}</a>
          </p>
        </Notice>
      ) : null}
      <WhatWasDone />
      <Facts
        facts={[
          ...(isCountry ? [] : [{ label: words.village, value: village ?? words.noVillage }]),
          { label: words.roles, value: named },
        ]}
      />
      {staff ? (
        <p>
          <ButtonLink href={paths.office}>
            {isCountry ? text.platform.title : words.office}
          </ButtonLink>
        </p>
      ) : null}
      {monitors ? (
        <p>
          <ButtonLink href={paths.monitorDay}>{text.visits.day.title}</ButtonLink>
        </p>
      ) : null}
      <ul className="ways">
        {own.map(({ key, href }) => (
          <li key={key}>
            <a href={href}>{text.ownWays[key]}</a>
          </li>
        ))}
        {isCountry ? null : (
          <li>
            <a href={paths.ownData}>{words.data}</a>
          </li>
        )}
        <li>
          <a href={paths.sessions}>{words.sessions}</a>
        </li>
        {isCountry ? null : (
          <li>
            <a href={paths.ownContact}>{text.ownData.contact.title}</a>
          </li>
        )}
        <li>
          <a href={paths.password}>{words.password}</a>
        </li>
        {staff ? (
          <li>
            <a href={paths.secondFactor()}>{words.secondFactor}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.signOut}>{words.signOut}</a>
        </li>
      </ul>
    </>
  )
}
