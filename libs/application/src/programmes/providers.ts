import type { Type } from '@nestjs/common';
import { EnterPeople } from '../people/enter-people';
import { AddMembers } from './add-members';
import { CheckWave } from './check-wave';
import { CreateCohort } from './create-cohort';
import { DismissMember } from './dismiss-member';
import { EnrolMembers } from './enrol-members';
import { GrantTime } from './grant-time';
import { KeepTrainers } from './keep-trainers';
import { KeepTrainingModules } from './keep-training-modules';
import { ListCohorts } from './list-cohorts';
import { ListMembers } from './list-members';
import { MatchMemberList } from './match-member-list';
import { MatchMembers } from './match-members';
import { OpenMemberList } from './open-member-list';
import { OpenWave } from './open-wave';
import { PlanPhases } from './plan-phases';
import { PreviewMembers } from './preview-members';
import { ReadCohort } from './read-cohort';
import { RemoveMember } from './remove-member';
import { SeeWaveBoard } from './see-wave-board';
import { WelcomePeople } from './welcome-people';

/** Everything of programmes; needs a `PeopleListReader` beside it. */
export const PROGRAMMES_PROVIDERS: Type[] = [
  AddMembers,
  CheckWave,
  CreateCohort,
  DismissMember,
  EnrolMembers,
  EnterPeople,
  GrantTime,
  KeepTrainers,
  KeepTrainingModules,
  ListCohorts,
  ListMembers,
  MatchMemberList,
  MatchMembers,
  OpenMemberList,
  OpenWave,
  PlanPhases,
  PreviewMembers,
  ReadCohort,
  RemoveMember,
  SeeWaveBoard,
  WelcomePeople,
];
