import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  AgencyDirectory,
  Credentials,
  PasswordHasher,
  People,
  Transaction,
  type AccessRole,
  type Actor,
} from '@qabilet/application';
import { idOf, type Id, type Language } from '@qabilet/kernel';

export interface DemoStaff {
  readonly name: string;
  readonly email: string;
  readonly role: AccessRole;
  /** Absent: works in the agency and signs in nowhere. */
  readonly password?: string;
}

/** Gives a demo agency its staff and those who sign in; whoever is there already stays as they are. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly people: People,
    private readonly credentials: Credentials,
    private readonly hasher: PasswordHasher,
    private readonly transaction: Transaction,
  ) {}

  ensure(tenantId: Id<'Tenant'>, staff: readonly DemoStaff[], since: Date): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      await this.directory.lock();
      const known = await this.directory.people(staff.map(({ email }) => email));
      for (const { name, email, role, password } of staff) {
        const before = known.get(email);
        const personId = before?.personId ?? idOf<'Person'>(randomUUID());
        if (!before) {
          await this.people.add([{ id: personId, name, email, language: 'en' }], since);
          await this.people.grant([personId], role);
        }
        if (password !== undefined && !before?.hasAccount)
          await this.credentials.set(personId, await this.hasher.hash(password));
      }
    });
  }

  /** The people of these e-mails as they act. */
  async actors(
    tenantId: Id<'Tenant'>,
    people: readonly { readonly email: string; readonly role: AccessRole; readonly language: Language }[],
  ): Promise<ReadonlyMap<string, Actor>> {
    const known = await this.transaction.run(tenantId, () =>
      this.directory.people(people.map(({ email }) => email)),
    );
    return new Map(
      people.flatMap(({ email, role, language }) => {
        const personId = known.get(email)?.personId;
        return personId === undefined
          ? []
          : [[email, { tenantId, personId, roles: [role], language }] as const];
      }),
    );
  }
}
