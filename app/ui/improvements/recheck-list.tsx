import { useSay } from '#app/ui/say.ts'

type Props = { waiting: readonly { number: number; title: string; called: string }[] }

/** What is said to be done, for whoever looks again. */
export function RecheckList({ waiting }: Props) {
  const { paths, text: all, written } = useSay()
  const text = all.improvements
  if (waiting.length === 0) return null
  return (
    <>
      <h2>{text.toRecheck}</h2>
      <ul className="links">
        {waiting.map(({ number, title, called }) => (
          <li key={number}>
            <a href={paths.recheckImprovement(number)}>{written(title)}</a>, {called}
          </li>
        ))}
      </ul>
    </>
  )
}
