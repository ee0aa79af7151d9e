import { Module } from '@nestjs/common';
import { CancelImport, ConfirmImport, ImportLog, ReadImports, UploadImport } from '@qabilet/application';
import { ImportsController } from './imports.controller';

@Module({
  controllers: [ImportsController],
  providers: [CancelImport, ConfirmImport, ImportLog, ReadImports, UploadImport],
})
export class ImportsModule {}
