import type { ReactNode } from 'react'
import type { Tyiyn } from '#app/domain/money.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import type { Titled } from '#app/domain/words/office-title.ts'
import { money } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { type Photo, Picture } from './picture.tsx'

/** A proposal as it stands in a list. */
export type Idea = Titled & {
  number: number
  href: string
  theme: Theme
  /** The village's name, or the word for the whole aimak. */
  village: string
  photo?: Photo | null | undefined
  /** One or two sentences. */
  summary?: string | undefined
  cost?: Tyiyn | null | undefined
  /** A Tag, where states differ within the list. */
  state?: ReactNode
}

/** One proposal of a list: picture, title, number and village, summary, cost. */
export function IdeaCard({ idea, heading: Heading = 'h3' }: { idea: Idea; heading?: 'h2' | 'h3' }) {
  const language = useLanguage()
  const text = useText().frame
  const { written } = useSay()
  const summary = idea.summary ?? ''
  return (
    <li>
      <Picture photo={idea.photo} theme={idea.theme} />
      <div>
        <Heading>
          <a href={idea.href}>
            <ShownTitle of={idea} />
          </a>
        </Heading>
        <p>
          <small>
            {text.number(idea.number)} · {idea.village}
          </small>
        </p>
        {summary ? <p className="quiet">{written(summary, idea.language)}</p> : null}
        {idea.state ? <p>{idea.state}</p> : null}
      </div>
      <p className="cost number">
        {idea.cost === null || idea.cost === undefined ? null : money(idea.cost, language)}
      </p>
    </li>
  )
}
