import { refuse } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { isLocal, settings } from '#app/http/settings/settings.server.ts'
import type { Example } from '#app/ui/example.ts'
import { LanguageSwitch } from '#app/ui/frame/language-switch.tsx'
import { localServicesLook } from '#app/ui/local-services/look.ts'
import { officeLook } from '#app/ui/office/look.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

const files = import.meta.glob<{ examples: readonly Example[] }>('../../ui/**/*.examples.tsx', {
  eager: true,
})

type Shown = Example & { key: string; group: string }

const all: readonly Shown[] = Object.entries(files).flatMap(([file, { examples }]) => {
  const [group = '', name = ''] = file.split('/').slice(-2)
  const component = name.replace('.examples.tsx', '')
  return examples.map((example, place) => ({
    ...example,
    group,
    name: `${component}: ${example.name}`,
    key: `${component}-${place}`,
  }))
})

/** Examples of every part: what some pages alone wear comes along. */
export const links = () => [...officeLook(), ...localServicesLook()]

export const handle: PageHandle = { title: () => 'Examples' }

/** Every component in every state. Not at a public address: it is for whoever works on the portal. */
const page = publicPage({
  params: { group: 'word' },
  query: { only: 60 },
  read({ language, params, query }) {
    if (!isLocal(settings().address)) return refuse('missing', 'not-here', {})
    return { language, group: params.group || null, only: query.get('only') }
  },
})
export const loader = page.loader

export default function Examples() {
  const { group, only } = useShown<typeof loader>()
  const alone = all.find(({ key }) => key === only)
  if (alone?.whole) return alone.element
  if (alone) return <main className="page review">{withHeading(alone)}</main>
  const shown = all.filter((example) => !group || example.group === group)
  return (
    <main className="page review">
      <h1>{group ?? 'Every component in every state'}</h1>
      <Contents />
      {shown.map((example) => (
        <section key={example.key} aria-label={example.name}>
          <h2>{example.name}</h2>
          {example.whole || example.alone ? (
            <a href={`?only=${example.key}`}>{example.name}</a>
          ) : (
            example.element
          )}
        </section>
      ))}
    </main>
  )
}

const withHeading = ({ name, element }: Example) => (
  <>
    <h1>{name}</h1>
    {element}
  </>
)

function Contents() {
  const { language } = useShown<typeof loader>()
  const groups = [...new Set(all.map((example) => example.group))]
  return (
    <>
      <LanguageSwitch />
      <p>
        {groups.map((name) => (
          <span key={name}>
            <a href={`/${language}/_examples/${name}`}>{name}</a>{' '}
          </span>
        ))}
      </p>
    </>
  )
}
