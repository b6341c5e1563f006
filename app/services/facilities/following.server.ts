export {
  choiceIn,
  choiceName,
  choiceQuery,
  isOfChoice,
  type ServiceChoice,
} from '#app/domain/following/services.ts'
export {
  tellOfFacility,
  tellOfRegister,
} from '../following/services/tell-service-followers.server.ts'
