import type { Catalogue } from '../ky/catalogue.ts'
import { accountMessages } from './account-messages.ts'
import { accountReasons, accounts } from './accounts.ts'
import { delivery, deliveryReasons } from './delivery.ts'
import { desk } from './desk.ts'
import { appeals } from './evaluation/appeals.ts'
import { checks } from './evaluation/checks.ts'
import { evaluationMessages } from './evaluation/messages.ts'
import { evaluation } from './evaluation/public.ts'
import { evaluationReasons } from './evaluation/reasons.ts'
import { reports } from './evaluation/reports.ts'
import { fieldReasons, frame, frameReasons } from './frame.ts'
import { ownProposals } from './own-proposals.ts'
import { pages } from './pages.ts'
import { outbox, people } from './people.ts'
import { permissionReasons, roleNames } from './permissions.ts'
import { proposalForm } from './proposal-form.ts'
import { proposalMessages } from './proposal-messages.ts'
import { proposalReasons } from './proposal-reasons.ts'
import { proposals } from './proposals.ts'
import { records } from './records.ts'
import { roundOffice } from './round-office.ts'
import { roundReasons } from './round-reasons.ts'
import { roundRules } from './round-rules.ts'
import { rounds } from './rounds.ts'
import { tally, tallyReasons } from './tally.ts'
import { voting, votingReasons } from './voting.ts'

export const ru: Catalogue = {
  desk,
  roundOffice,
  roundRules,
  rounds,
  frame,
  records,
  pages,
  accounts,
  accountMessages,
  evaluation,
  checks,
  appeals,
  reports,
  evaluationMessages,
  ownProposals,
  proposalForm,
  proposalMessages,
  proposals,
  people,
  outbox,
  roleNames,
  voting,
  tally,
  delivery,
  reasons: {
    ...fieldReasons,
    ...frameReasons,
    ...accountReasons,
    ...permissionReasons,
    ...evaluationReasons,
    ...proposalReasons,
    ...roundReasons,
    ...deliveryReasons,
    ...tallyReasons,
    ...votingReasons,
  },
}
