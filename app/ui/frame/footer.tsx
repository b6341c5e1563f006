import { usePaths, useText } from '#app/ui/use-language.ts'
import type { FrameFacts } from './frame-facts.ts'

type Props = { here: Pick<FrameFacts, 'office' | 'region'> }

/** Whom to ask, and what this portal stands for. */
export function Footer({ here: { office, region } }: Props) {
  const { frame: text, glossary } = useText()
  const paths = usePaths()
  return (
    <footer className="footer">
      <div className="page">
        <address>
          <b>{office.name}</b>
          <br />
          {office.address}
          <br />
          {region}
          <br />
          {office.phone ? (
            <>
              {text.phone}:{' '}
              <a href={`tel:${office.phone.replace(/[^+\d]/g, '')}`}>{office.phone}</a>
            </>
          ) : null}
        </address>
        <ul>
          <li>
            <a href={paths.takingPart}>{text.footer.takingPart}</a>
          </li>
          <li>
            <a href={paths.contact}>{text.footer.contact}</a>
          </li>
          <li>
            <a href={paths.privacy}>{text.footer.privacy}</a>
          </li>
          <li>
            <a href={paths.glossary}>{glossary.title}</a>
          </li>
          <li>
            <a href={paths.documents}>{text.footer.documents}</a>
          </li>
          <li>
            <a href={paths.openData}>{text.footer.openData}</a>
          </li>
          <li>
            <a href={paths.accessibility}>{text.footer.accessibility}</a>
          </li>
          <li>
            <a href={paths.notPromised}>{text.footer.notPromised}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
