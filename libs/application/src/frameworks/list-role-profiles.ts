import { Injectable } from '@nestjs/common';
import type { RoleRequirement } from '@qabilet/framework';
import type { Text } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CompetenceTexts, RoleProfiles, type RoleProfile } from './ports';

export interface NamedRequirement extends RoleRequirement {
  readonly name: Text;
}

export interface RoleProfileListing extends Omit<RoleProfile, 'requirements'> {
  readonly requirements: readonly NamedRequirement[];
}

/** The roles that can be given to people, with what each asks for. */
@Injectable()
export class ListRoleProfiles {
  constructor(
    private readonly profiles: RoleProfiles,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<readonly RoleProfileListing[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const profiles = await this.profiles.list();
      const names = new Map<string, Text>();
      for (const releaseId of new Set(profiles.map((profile) => profile.releaseId))) {
        const { competences } = await this.texts.load(releaseId);
        for (const [code, { name }] of competences) names.set(`${releaseId} ${code}`, name);
      }
      return profiles.map((profile) => ({
        ...profile,
        requirements: profile.requirements.map((requirement) => ({
          ...requirement,
          name: names.get(`${profile.releaseId} ${requirement.competence}`) ?? { en: requirement.competence },
        })),
      }));
    });
  }
}
