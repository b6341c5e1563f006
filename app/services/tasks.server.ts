import { column } from '#app/domain/columns.ts'
import { alertTasks } from './alerts/tasks.server.ts'
import { budgetTasks } from './budget/tasks.server.ts'
import { classificationTasks } from './classifications/tasks.server.ts'
import { commissionTasks } from './commission/tasks.server.ts'
import { conciliationTasks } from './conciliations/tasks.server.ts'
import { deliveryTasks } from './delivery/tasks.server.ts'
import { documentTasks } from './documents/tasks.server.ts'
import { evaluationTasks } from './evaluation/tasks.server.ts'
import { facilityTasks } from './facilities/tasks.server.ts'
import { hearingTasks } from './hearings/tasks.server.ts'
import { improvementTasks } from './improvements/tasks.server.ts'
import { ledgerTasks } from './ledger/tasks.server.ts'
import type { NounTasks } from './noun-tasks.ts'
import { placeTasks } from './places/tasks.server.ts'
import { problemTasks } from './problems/tasks.server.ts'
import { proposalTasks } from './proposals/tasks.server.ts'
import { ratingTasks } from './ratings/tasks.server.ts'
import { remarkTasks } from './remarks/tasks.server.ts'
import { rollTasks } from './roll/tasks.server.ts'
import { roundTasks } from './rounds/tasks.server.ts'
import { tallyTasks } from './tally/tasks.server.ts'
import { visitTasks } from './visits/tasks.server.ts'
import { votingTasks } from './voting/tasks.server.ts'

/** Every noun that does something when nobody sends a form. */
const nouns = [
  evaluationTasks,
  proposalTasks,
  roundTasks,
  rollTasks,
  commissionTasks,
  tallyTasks,
  deliveryTasks,
  budgetTasks,
  remarkTasks,
  conciliationTasks,
  hearingTasks,
  votingTasks,
  ledgerTasks,
  alertTasks,
  documentTasks,
  placeTasks,
  classificationTasks,
  facilityTasks,
  ratingTasks,
  visitTasks,
  problemTasks,
  improvementTasks,
] as const

/** What all nouns do under one key. */
export const tasksOfNouns = <Key extends keyof NounTasks>(key: Key) => column(key, nouns)
