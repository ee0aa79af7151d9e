import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditChain, type AuditHead, type ChainedEntry } from '@qabilet/application';
import { TypeOrmTransaction } from '../transactions';

interface ChainRow {
  readonly sequence: string;
  readonly place: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly microseconds: string | null;
  readonly actor_id: string | null;
  readonly action: string | null;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly times: number | null;
}

/** The chain as it is stored; hashes are computed here again, apart from the database that once made them. */
@Injectable()
export class TypeOrmAuditChain extends AuditChain {
  readonly origin = '0'.repeat(64);

  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async head(): Promise<AuditHead> {
    const [row] = await this.transaction.query<{ entries: string; hash: string }>(
      `SELECT entries, encode(hash, 'hex') AS hash FROM audit_head WHERE tenant_id = $1`,
      [this.transaction.tenantId],
    );
    return row ? { entries: Number(row.entries), hash: row.hash } : { entries: 0, hash: this.origin };
  }

  async after(place: number, size: number): Promise<readonly ChainedEntry[]> {
    const { tenantId } = this.transaction;
    const rows = await this.transaction.query<ChainRow>(
      `SELECT l.sequence, l.place, encode(l.prev_hash, 'hex') AS prev_hash, encode(l.hash, 'hex') AS hash,
         (extract(epoch FROM e.at) * 1000000)::bigint AS microseconds, e.actor_id, e.action, e.subject_kind, e.subject_id, e.times
       FROM audit_link l LEFT JOIN audit_entry e ON e.tenant_id = l.tenant_id AND e.sequence = l.sequence
       WHERE l.tenant_id = $1 AND l.place > $2 ORDER BY l.place LIMIT $3`,
      [tenantId, place, size],
    );
    return rows.map((row) => ({
      sequence: row.sequence,
      place: Number(row.place),
      prevHash: row.prev_hash,
      hash: row.hash,
      computedHash: row.action === null ? undefined : hashOf(tenantId, row),
    }));
  }

  async firstUnlinked(): Promise<string | undefined> {
    const [row] = await this.transaction.query<{ sequence: string }>(
      `SELECT e.sequence FROM audit_entry e
       WHERE e.tenant_id = $1 AND NOT EXISTS
         (SELECT 1 FROM audit_link l WHERE l.tenant_id = e.tenant_id AND l.sequence = e.sequence)
       ORDER BY e.sequence LIMIT 1`,
      [this.transaction.tenantId],
    );
    return row?.sequence;
  }
}

/** As the function audit_hash of the schema: each field as '<bytes>:<text>', '-' where there is none; times only where there are. */
function hashOf(tenantId: string, row: ChainRow): string {
  const { place, microseconds, actor_id, action, subject_kind, subject_id, times } = row;
  const fields = [
    tenantId,
    place,
    microseconds,
    actor_id,
    action,
    subject_kind,
    subject_id,
    ...(times === null ? [] : [`${times}`]),
  ];
  const canonical = fields
    .map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`))
    .join('');
  return createHash('sha256').update(Buffer.from(row.prev_hash, 'hex')).update(canonical).digest('hex');
}
