import { usePaths, useText } from '#app/ui/use-language.ts'

/** Everything that a recount needs, to be downloaded together. */
export function RecountFiles({ round }: { round: number }) {
  const { recount, tally } = useText()
  const { download, frozenRules, verifier } = usePaths()
  return (
    <ul>
      <li>
        <a href={download(round, 'ballots.pb')}>{tally.downloads.ballots}</a>
      </li>
      <li>
        <a href={frozenRules(round)}>{recount.computer.rules}</a>
      </li>
      <li>
        <a href={download(round, 'result.json')}>{tally.downloads.result}</a>
      </li>
      <li>
        <a href={verifier} download>
          {recount.computer.program}
        </a>
      </li>
    </ul>
  )
}
