import { merged } from '#app/domain/merged.ts'
import { columnsOf } from '#app/i18n/columns.ts'
import type { Catalogue } from '../ky/catalogue.ts'
import { accountCatalogue } from './accounts/catalogue.ts'
import { alertCatalogue } from './alerts/catalogue.ts'
import { budgetCatalogue } from './budget/catalogue.ts'
import { classificationCatalogue } from './classifications/catalogue.ts'
import { commissionCatalogue } from './commission/catalogue.ts'
import { conciliationCatalogue } from './conciliations/catalogue.ts'
import { deliveryCatalogue } from './delivery/catalogue.ts'
import { deskCatalogue } from './desk/catalogue.ts'
import { desk } from './desk/desk.ts'
import { documentCatalogue } from './documents/catalogue.ts'
import { evaluationCatalogue } from './evaluation/catalogue.ts'
import { facilityCatalogue } from './facilities/catalogue.ts'
import { followingCatalogue } from './following/catalogue.ts'
import { frameCatalogue } from './frame/catalogue.ts'
import { hearingCatalogue } from './hearings/catalogue.ts'
import { importCatalogue } from './imports/catalogue.ts'
import { imports as importWords } from './imports/imports.ts'
import { improvementCatalogue } from './improvements/catalogue.ts'
import { ledgerCatalogue } from './ledger/catalogue.ts'
import { paperCatalogue } from './papers/catalogue.ts'
import { placeCatalogue } from './places/catalogue.ts'
import { problemCatalogue } from './problems/catalogue.ts'
import { proposalCatalogue } from './proposals/catalogue.ts'
import { ratingCatalogue } from './ratings/catalogue.ts'
import { auditWords } from './records/audit-words.ts'
import { recordCatalogue } from './records/catalogue.ts'
import { remarkCatalogue } from './remarks/catalogue.ts'
import { rollCatalogue } from './roll/catalogue.ts'
import { roundCatalogue } from './rounds/catalogue.ts'
import { runCatalogue } from './runs/catalogue.ts'
import { runs as runWords } from './runs/runs.ts'
import { scorecardCatalogue } from './scorecards/catalogue.ts'
import { signatureCatalogue } from './signatures/catalogue.ts'
import { signatureWork } from './signatures/work.ts'
import { tallyCatalogue } from './tally/catalogue.ts'
import { versionCatalogue } from './versions/catalogue.ts'
import { visitCatalogue } from './visits/catalogue.ts'
import { votingCatalogue } from './voting/catalogue.ts'

const { texts, reasons, messages, audit, work, runs, imports, sections, own, retention, signed } =
  columnsOf(
    frameCatalogue,
    deskCatalogue,
    roundCatalogue,
    runCatalogue,
    signatureCatalogue,
    proposalCatalogue,
    evaluationCatalogue,
    accountCatalogue,
    alertCatalogue,
    importCatalogue,
    placeCatalogue,
    recordCatalogue,
    rollCatalogue,
    votingCatalogue,
    ledgerCatalogue,
    commissionCatalogue,
    tallyCatalogue,
    deliveryCatalogue,
    budgetCatalogue,
    remarkCatalogue,
    conciliationCatalogue,
    followingCatalogue,
    classificationCatalogue,
    hearingCatalogue,
    facilityCatalogue,
    ratingCatalogue,
    visitCatalogue,
    scorecardCatalogue,
    improvementCatalogue,
    problemCatalogue,
    documentCatalogue,
    versionCatalogue,
    paperCatalogue,
  )

export const ru: Catalogue = {
  ...texts,
  ownWays: own,
  reasons: reasons,
  messages,
  auditWords: { ...auditWords, acts: audit },
  runs: { ...runWords, kinds: runs },
  imports: { ...importWords, kinds: imports },
  privacy: { ...texts.privacy, words: retention },
  signatures: { ...texts.signatures, acts: signed },
  desk: { ...desk, sections, work: merged(work, signatureWork(signed)) },
}
