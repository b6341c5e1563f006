import type { OwnProposal } from '#app/domain/proposals/own.ts'
import { type RejectedForm, typed } from '#app/forms/rejected-form.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { Written } from '#app/ui/texts/written.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { StateTag } from '../state-tag.tsx'

type Props = { proposal: OwnProposal; formKey: string; rejected: RejectedForm | undefined }

/** One of the person's own proposals: where it stands, who is in it, what can be done. */
export function OwnProposalCard({ proposal, formKey, rejected }: Props) {
  const { number, title, state, version, citizen, can } = proposal
  const text = useText()
  const paths = usePaths()
  const mine = typed(rejected, 'number') === String(number) ? rejected : undefined
  return (
    <article className="own">
      <h3>
        <a href={paths.proposal(number)}>
          <Written>{title}</Written>
        </a>
      </h3>
      <p>
        <StateTag standing={state} />{' '}
        <small className="quiet">
          {text.frame.number(number)} · {text.versions.version(version)}
          {citizen ? ` · ${text.ownProposals.forCitizen(citizen)}` : null}
        </small>
      </p>
      <Rejected proposal={proposal} />
      {can.change || can.withdraw || can.leave ? (
        <Acts number={number} version={version} can={can} formKey={formKey} />
      ) : null}
      <CoAuthors proposal={proposal} />
      {can.invite ? <Invite number={number} formKey={formKey} rejected={mine} /> : null}
    </article>
  )
}

type ActsProps = Pick<OwnProposal, 'number' | 'version' | 'can'> & { formKey: string }

function Acts({ number, version, can, formKey }: ActsProps) {
  const text = useText().ownProposals
  const paths = usePaths()
  return (
    <Form formKey={`${formKey}-${number}`}>
      <input type="hidden" name="number" value={number} />
      <p className="buttons">
        {can.change ? (
          <Button second name="act" value="change">
            {text.change}
          </Button>
        ) : null}
        {can.change && version > 1 ? (
          <a href={paths.restoreVersion(number)}>{text.restore.link}</a>
        ) : null}
        {can.withdraw ? <a href={paths.withdrawProposal(number)}>{text.withdraw}</a> : null}
        {can.leave ? <a href={paths.leaveProposal(number)}>{text.leave}</a> : null}
      </p>
    </Form>
  )
}

function CoAuthors({ proposal: { coAuthors, asked } }: { proposal: OwnProposal }) {
  const text = useText().ownProposals
  return (
    <dl className="facts">
      <div>
        <dt>{text.coAuthors}</dt>
        <dd>{coAuthors.length > 0 ? coAuthors.join(', ') : text.noCoAuthors}</dd>
      </div>
      {asked.length > 0 ? (
        <div>
          <dt>{text.asked}</dt>
          <dd>{asked.join(', ')}</dd>
        </div>
      ) : null}
    </dl>
  )
}

type InviteProps = { number: number; formKey: string; rejected: RejectedForm | undefined }

function Invite({ number, formKey, rejected }: InviteProps) {
  const text = useText().ownProposals
  return (
    <details open={rejected !== undefined}>
      <summary>{text.invite}</summary>
      <Form formKey={`${formKey}-${number}-invite`} rejected={rejected}>
        <input type="hidden" name="number" value={number} />
        <TextField
          rejected={rejected}
          name="contact"
          label={text.contact}
          hint={text.contactHint}
          autoComplete="off"
        />
        <p className="buttons">
          <Button name="act" value="invite">
            {text.invite}
          </Button>
        </p>
      </Form>
    </details>
  )
}

/** Why it was rejected, and what can be done about that. */
function Rejected({ proposal: { number, rejected } }: { proposal: OwnProposal }) {
  const { evaluation, appeals } = useText()
  const paths = usePaths()
  const written = useAsWritten()
  if (!rejected) return null
  const { reason, days } = rejected
  return (
    <Notice kind="wrong" title={evaluation.verdicts.no}>
      {reason ? <p>{written(reason)}</p> : null}
      {days ? (
        <p>
          {days.from
            ? evaluation.appealsFrom(days.from, days.until)
            : evaluation.appealsUntil(days.until)}{' '}
          {days.from ? null : <a href={paths.appeal(number)}>{appeals.send.link}</a>}
        </p>
      ) : null}
    </Notice>
  )
}
