import { Injectable } from '@nestjs/common';
import { ItemComments, type ItemComment, type NewItemComment } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface CommentRow {
  id: string;
  item_id: string;
  reply_to: string | null;
  author_id: string;
  author_name: string;
  at: Date;
  text: string;
  resolved_at: Date | null;
  resolver_name: string | null;
}

@Injectable()
export class TypeOrmItemComments extends ItemComments {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add({ id, itemId, replyTo, authorId, at, text }: NewItemComment): Promise<void> {
    await this.transaction.query(
      `INSERT INTO item_comment (tenant_id, id, item_id, reply_to, author_id, at, text)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [this.transaction.tenantId, id, itemId, replyTo ?? null, authorId, at, text],
    );
  }

  async of(id: ItemId): Promise<readonly ItemComment[]> {
    const rows = await this.transaction.query<CommentRow>(
      `SELECT c.id, c.item_id, c.reply_to, c.author_id, a.name AS author_name, c.at, c.text, c.resolved_at,
         r.name AS resolver_name
       FROM item_comment c
       JOIN person a ON a.tenant_id = c.tenant_id AND a.id = c.author_id
       LEFT JOIN person r ON r.tenant_id = c.tenant_id AND r.id = c.resolved_by
       WHERE c.tenant_id = $1 AND c.item_id = $2 ORDER BY c.at, c.id`,
      [this.transaction.tenantId, id],
    );
    return rows.map(commentOf);
  }

  async resolve(id: Id<'ItemComment'>, by?: { at: Date; personId: Id<'Person'> }): Promise<void> {
    await this.transaction.query(
      'UPDATE item_comment SET resolved_at = $3, resolved_by = $4 WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id, by?.at ?? null, by?.personId ?? null],
    );
  }
}

function commentOf(row: CommentRow): ItemComment {
  return {
    id: idOf(row.id),
    itemId: idOf(row.item_id),
    authorId: idOf(row.author_id),
    authorName: row.author_name,
    at: row.at,
    text: row.text,
    ...(row.reply_to === null ? {} : { replyTo: idOf<'ItemComment'>(row.reply_to) }),
    ...(row.resolved_at === null
      ? {}
      : { resolved: { at: row.resolved_at, byName: row.resolver_name ?? '' } }),
  };
}
