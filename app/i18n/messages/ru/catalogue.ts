import type { Catalogue } from '../ky/catalogue.ts'
import { accountMessages } from './accounts/account-messages.ts'
import { accountReasons, accounts } from './accounts/accounts.ts'
import { outbox, people } from './accounts/people.ts'
import { secondFactor } from './accounts/second-factor.ts'
import { auditWords } from './audit-words.ts'
import { delivery, deliveryReasons } from './delivery.ts'
import { desk } from './desk.ts'
import { appeals } from './evaluation/appeals.ts'
import { checks } from './evaluation/checks.ts'
import { evaluationMessages } from './evaluation/messages.ts'
import { evaluation } from './evaluation/public.ts'
import { evaluationReasons } from './evaluation/reasons.ts'
import { reports } from './evaluation/reports.ts'
import { explained } from './explained.ts'
import { fieldReasons, fields } from './fields.ts'
import { frame, frameReasons } from './frame.ts'
import { pages } from './pages.ts'
import { permissionReasons, roleNames } from './permissions.ts'
import { placeReasons, territory } from './places.ts'
import { platform, platformReasons } from './platform.ts'
import { ownProposals } from './proposals/own-proposals.ts'
import { proposalForm } from './proposals/proposal-form.ts'
import { proposalMessages } from './proposals/proposal-messages.ts'
import { proposalReasons } from './proposals/proposal-reasons.ts'
import { proposals } from './proposals/proposals.ts'
import { records } from './records.ts'
import { recount } from './recount.ts'
import { roundOffice } from './rounds/round-office.ts'
import { roundReasons } from './rounds/round-reasons.ts'
import { roundRules } from './rounds/round-rules.ts'
import { rounds } from './rounds/rounds.ts'
import { signatures } from './signatures.ts'
import { takingPart } from './taking-part.ts'
import { tally, tallyReasons } from './tally.ts'
import { voting, votingReasons } from './voting.ts'

export const ru: Catalogue = {
  signatures,
  desk,
  roundOffice,
  roundRules,
  rounds,
  frame,
  fields,
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
  platform,
  auditWords,
  secondFactor,
  outbox,
  roleNames,
  territory,
  voting,
  takingPart,
  tally,
  explained,
  recount,
  delivery,
  reasons: {
    ...fieldReasons,
    ...frameReasons,
    ...accountReasons,
    ...permissionReasons,
    ...placeReasons,
    ...platformReasons,
    ...evaluationReasons,
    ...proposalReasons,
    ...roundReasons,
    ...deliveryReasons,
    ...tallyReasons,
    ...votingReasons,
  },
}
