import { useRequestFacts } from '#app/ui/request-context.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ForViewer } from '../for-viewer.tsx'
import type { FrameFacts } from './frame-facts.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { FoldedMenu, type MenuEntry } from './menu.tsx'
import { NowLine } from './now-line.tsx'
import { Tunduk } from './tunduk.tsx'

type Props = {
  /** The municipality; null on the pages of the whole country. */
  here: Pick<FrameFacts, 'name' | 'demonstration' | 'now'> | null
  entries?: readonly MenuEntry[]
  /** On pages where somebody is in the middle of something nothing calls them away. */
  quiet?: boolean
}

/** A name with more signs than two lines of a phone take needs the line below it as well. */
const longName = 24

/** Mark, municipality, the way to one's own pages, languages, menu and what is on now: at most 96 px on a phone. */
export function Masthead({ here, entries = [], quiet = false }: Props) {
  const text = useText().frame
  const paths = usePaths()
  const country = `/${useLanguage()}`
  // A demonstration says so on the line below, which is never given up.
  const isLong = !here?.demonstration && (here?.name.length ?? 0) > longName
  return (
    <header className="masthead">
      <div className="page">
        <a className={isLong ? 'brand long' : 'brand'} href={here ? paths.home : country}>
          <Tunduk />
          <span>
            <b>{here?.name ?? text.product}</b>
            {here?.demonstration ? (
              <small className="trial">{text.demonstration}</small>
            ) : (
              <small>{here && text.product}</small>
            )}
          </span>
        </a>
        {here ? (
          <a className="sign-in" href={paths.account}>
            <ForViewer who="guest">{text.signIn}</ForViewer>
            <ForViewer who="signed-in">
              <span className="for-self">{text.myPage}</span>
            </ForViewer>
          </a>
        ) : null}
        {useRequestFacts().shownOnce ? null : <LanguageSwitch />}
        <FoldedMenu entries={entries} />
        {here?.now && !quiet ? <NowLine now={here.now} /> : null}
      </div>
    </header>
  )
}
