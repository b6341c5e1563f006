import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** The country as an SVG path in degrees, longitude narrowed by 0.75. */
  path: string
  villages: readonly { latitude: number; longitude: number }[]
}

/** Longitude times this keeps the country's shape at its latitude; the path is drawn by the same. */
const narrow = 0.75

/** Where in the country the municipality lies: a picture that needs neither scripts nor the internet. */
export function CountryOutline({ path, villages }: Props) {
  const text = useText().proposals.map
  const middle = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const east = middle(villages.map(({ longitude }) => longitude)) * narrow
  const north = middle(villages.map(({ latitude }) => latitude))
  return (
    <svg className="outline" viewBox="51.8 -43.5 8.6 4.5" role="img" aria-label={text.outline}>
      <path className="land" d={path} />
      {villages.length > 0 ? <circle className="here" cx={east} cy={-north} r="0.12" /> : null}
    </svg>
  )
}
