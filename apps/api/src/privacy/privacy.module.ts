import { Module } from '@nestjs/common';
import { PRIVACY_USE_CASES } from '@qabilet/application';
import { MyDataController } from './my-data.controller';
import { RetentionController } from './retention.controller';

@Module({ controllers: [MyDataController, RetentionController], providers: PRIVACY_USE_CASES })
export class PrivacyModule {}
