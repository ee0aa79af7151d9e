import { EditUnfit, type FrameworkEdit } from '@qabilet/application';
import type { FrameworkEditRequest } from '@qabilet/contracts';
import { LEVELS } from '@qabilet/framework';

/** The edit that a request asks for. Throws `EditUnfit` where it lacks what its kind needs. */
export function editOf(request: FrameworkEditRequest): FrameworkEdit {
  const { kind, part, code, parent, isSelf, outcomeKind, hours, explanation } = request;
  const level = LEVELS.find((one) => one === request.level);
  const traits = { parent, level, isSelf, outcomeKind, hours };
  switch (kind) {
    case 'add':
      return { kind, part, code, ...traits, explanation, text: given(request, 'text') };
    case 'write':
      return {
        ...{ kind, part, code },
        field: given(request, 'field'),
        language: given(request, 'language'),
        text: given(request, 'text'),
      };
    case 'move':
      return { kind, part, code, direction: given(request, 'direction') };
    case 'put':
      return { kind, part, code, ...traits };
    case 'rename':
      return { kind, part, code, newCode: given(request, 'newCode') };
    case 'delete':
      return { kind, part, code };
  }
}

function given<Member extends keyof FrameworkEditRequest>(
  request: FrameworkEditRequest,
  member: Member,
): NonNullable<FrameworkEditRequest[Member]> {
  const value = request[member];
  if (value === undefined || value === null) throw new EditUnfit(`To ${request.kind} takes a ${member}.`);
  return value;
}
