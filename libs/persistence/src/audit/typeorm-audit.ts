import { Injectable } from '@nestjs/common';
import {
  AuditLog,
  AuditTrail,
  Clock,
  type AuditEvent,
  type AuditListing,
  type Page,
  type PageRequest,
} from '@qabilet/application';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmAuditLog extends AuditLog {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record(event: AuditEvent): Promise<void> {
    await this.transaction.query(
      'INSERT INTO audit_entry (tenant_id, at, actor_id, action, subject_kind, subject_id, times) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [
        this.transaction.tenantId,
        event.at ?? this.clock.now(),
        event.actorId ?? null,
        event.action,
        event.subjectKind,
        event.subjectId,
        event.times ?? null,
      ],
    );
  }
}

@Injectable()
export class TypeOrmAuditTrail extends AuditTrail {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async list({ page, size }: PageRequest): Promise<Page<AuditListing>> {
    const rows = await this.transaction.query<{
      at: Date;
      actor_name: string | null;
      action: string;
      subject: string;
      times: number | null;
      total: number;
    }>(
      `SELECT a.at, p.name AS actor_name, a.action, a.subject_kind || ' ' || a.subject_id AS subject, a.times,
         count(*) OVER ()::int AS total
       FROM audit_entry a LEFT JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.actor_id
       WHERE a.tenant_id = $1 ORDER BY a.sequence DESC LIMIT $2 OFFSET $3`,
      [this.transaction.tenantId, size, (page - 1) * size],
    );
    return {
      total: rows[0]?.total ?? 0,
      rows: rows.map((row) => ({
        at: row.at,
        actorName: row.actor_name ?? undefined,
        action: row.action,
        subject: row.subject,
        times: row.times ?? undefined,
      })),
    };
  }
}
