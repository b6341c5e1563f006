import { choiceQuery, choiceWord, type ServiceFollowed } from '#app/domain/following/services.ts'
import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { date } from '#app/i18n/format.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'

/** What somebody follows of local services, each with its feeds and the button that ends it; in a form of the account. */
export function ServiceFollowList({ followed }: { followed: readonly ServiceFollowed[] }) {
  const say = useSay()
  const { text: all, language } = say
  const text = all.followingServices
  return (
    <ul className="hearings">
      {followed.map((one) => {
        const word = choiceWord(one)
        const kind = one.kindName ? shownIn(language, one.kindName) : text.allKinds
        const village = one.villageName ? shownIn(language, one.villageName) : text.allVillages
        return (
          <li key={word}>
            <p className="head">
              <b>
                {kind}, {village}
              </b>{' '}
              <small>{all.following.since(date(one.at, language))}</small>
            </p>
            <Feeds choice={choiceQuery(one)} />
            <p>
              <Button second name="stop" value={word}>
                {all.following.stop}
              </Button>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Feeds({ choice }: { choice: string }) {
  const { text: all, paths } = useSay()
  const text = all.followingServices
  return (
    <p className="quiet">
      {text.feeds} <a href={paths.problemFeed(choice)}>{text.reports}</a> ·{' '}
      <a href={paths.facilityFeed(choice)}>{text.register}</a>
    </p>
  )
}

type Choosing = {
  kinds: readonly { key: string; name: InLanguages }[]
  villages: readonly { number: number; name: InLanguages }[]
  chosen: { kind: string; village: string }
  rejected: RejectedForm | undefined
}

/** Fields that choose a village, a kind, or both. */
export function ServiceChoiceFields({ kinds, villages, chosen, rejected }: Choosing) {
  const { text: all, language } = useSay()
  const text = all.followingServices
  return (
    <>
      <Select
        name="village"
        label={text.village}
        empty={text.allVillages}
        options={villages.map(({ number, name }) => ({
          value: String(number),
          label: inLanguage(name, language),
        }))}
        value={chosen.village}
        rejected={rejected}
      />
      <Select
        name="kind"
        label={text.kind}
        empty={text.allKinds}
        options={kinds.map(({ key, name }) => ({ value: key, label: inLanguage(name, language) }))}
        value={chosen.kind}
        rejected={rejected}
      />
    </>
  )
}
