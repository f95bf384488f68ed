// Generated from docs/openapi.json by apps/portal/bin/client-types.mjs; not edited by hand.
export interface paths {
    "/api/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals to decide, first due first */
        get: operations["AppealReview_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appeal with its words, files, record and outcome */
        get: operations["Appeals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an appeal; what follows is carried out at once */
        post: operations["AppealReview_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file to an appeal that nobody has taken yet; at most 5 */
        post: operations["Appeals_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of an appeal, as an attachment; readings by the ministry are recorded */
        get: operations["Appeals_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an appeal back into the inbox */
        post: operations["AppealReview_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an appeal; not for who had a hand in what is contested */
        post: operations["AppealReview_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an appeal that is not decided */
        post: operations["Appeals_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of everything that was decided, newest first */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the whole chain and hold it against the signed heads */
        get: operations["Audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another confirmation letter */
        post: operations["Auth_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the e-mail address by the token of the letter */
        post: operations["Auth_verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by the present one; ends all other sessions */
        post: operations["Auth_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a letter with a reset token
         * @description Answers the same, in the same time, whether or not the address has an account.
         */
        post: operations["Auth_forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by the token of the letter: valid for an hour, once; ends all sessions */
        post: operations["Auth_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session with e-mail and password */
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second step of signing in: the code of the authenticator app, or a backup code */
        post: operations["Auth_answerChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session; harmless without one */
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account
         * @description Answers the same whether or not the address has an account. Sign in afterwards; confirming the address can wait.
         */
        post: operations["Auth_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with claims, evidence, remarks, timeline and its place in the queue */
        get: operations["Cases_get"];
        put?: never;
        post?: never;
        /** Discard a draft; its claims stay */
        delete: operations["Cases_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add draft claims to a case that is a draft or was returned */
        post: operations["Cases_addClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a case back into the inbox; an administrator may do it for somebody else */
        post: operations["Review_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a case for revision, with words on the fields that need it */
        post: operations["Review_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a case in for review; refused with everything that is missing */
        post: operations["Cases_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submitted case for review */
        post: operations["Review_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim with evidence, checklist, decisions and what looks odd in it */
        get: operations["Claims_get"];
        put?: never;
        post?: never;
        /** Withdraw a draft for good */
        delete: operations["Claims_withdraw"];
        options?: never;
        head?: never;
        /** Change a draft; the statement is replaced as a whole */
        patch: operations["Claims_update"];
        trace?: never;
    };
    "/api/v1/claims/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a draft claim out of its case */
        delete: operations["Claims_leaveCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tick points of the checklist */
        put: operations["Decisions_check"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/field-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what a verifier saw on the spot */
        post: operations["Evidence_addFieldVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file to a draft claim; at most 20 */
        post: operations["Evidence_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/lab-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a laboratory result to a draft claim of capability */
        post: operations["Evidence_addLabResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended claim count again */
        post: operations["Decisions_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a claim, with its reason */
        post: operations["Decisions_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a revocation; a second verifier has to confirm it */
        post: operations["Decisions_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a verified claim: what rests on it falls at once */
        post: operations["Decisions_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify a claim; level 2 waits for a second verifier */
        post: operations["Decisions_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second signature: the decision takes effect */
        post: operations["Decisions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the second signature: the decision falls */
        post: operations["Decisions_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing more will come of a delivery that is due: the rest is needed again */
        post: operations["Deliveries_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what arrived, in part or whole; what is rejected is needed again at once */
        post: operations["Deliveries_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of permit and certificate */
        get: operations["Reference_documentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every emergency that was declared, newest first */
        get: operations["Emergencies_list"];
        put?: never;
        /** Declare a family in emergency, with ground and end; another planner starts it */
        post: operations["Emergencies_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One emergency */
        get: operations["Emergencies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start it: by another planner than the one who declared it */
        post: operations["Emergencies_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it before its time: the policy is as it was at once */
        post: operations["Emergencies_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a later end; another planner approves it */
        post: operations["Emergencies_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/extension/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the later end hold: by another planner than the one who asked */
        post: operations["Emergencies_approveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/lanes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs by the lane in which they came in: counts, volumes, time to verify, share matched */
        get: operations["Emergencies_lanes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every override with its reason, newest first */
        get: operations["Emergencies_overrides"];
        put?: never;
        /** Put a need into another class while the emergency lasts, with lane and reason */
        post: operations["Emergencies_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not start it */
        post: operations["Emergencies_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Families in emergency now, for everybody */
        get: operations["Emergencies_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events about your organisations: the event is the kind of record, its data `{id}`
         * @description After an event `missed`, look again at what is shown: some may not have come through.
         */
        get: operations["Events_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove evidence from a draft claim */
        delete: operations["Evidence_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, as an attachment; readings by the ministry are recorded */
        get: operations["Evidence_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One facility */
        get: operations["Facilities_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is stated; null empties an optional field */
        patch: operations["Facilities_update"];
        trace?: never;
    };
    "/api/v1/freight-parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parameters of cost and time of freight: estimates */
        get: operations["Reference_freightParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join with the token of a letter that went to your address */
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kbli": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Business codes by edition */
        get: operations["Reference_kbli"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Laboratories and certifiers */
        get: operations["Reference_laboratories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of your organisations, newest first; the ministry sees all */
        get: operations["Lines_list"];
        put?: never;
        /** Add a line to a facility */
        post: operations["Lines_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line */
        get: operations["Lines_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is stated; null empties an optional field */
        patch: operations["Lines_update"];
        trace?: never;
    };
    "/api/v1/lines/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weekly calendar: stated, held, committed, available */
        get: operations["Lines_readCalendar"];
        /** State weeks, all or none; none falls under what is promised of it */
        put: operations["Lines_writeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{id}/calendar/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repeat one stated week over the weeks that follow it */
        post: operations["Lines_copyWeek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{id}/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The line is down for these weeks: what it had promised is freed and matched anew in one run */
        post: operations["Lines_declareOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{id}/outages/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What declaring the line down for these weeks would take with it; nothing is changed */
        get: operations["Lines_previewOutage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a stopped line; its offers have to be published again */
        post: operations["Lines_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the line: its offers are withdrawn, and their live proposals */
        post: operations["Lines_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rationing policy in force */
        get: operations["Policy_current"];
        put?: never;
        /** Set the policy of the runs that start from now on, with the reason */
        post: operations["Policy_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching-policy/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every policy that was ever set, newest first */
        get: operations["Policy_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/material-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open needs from material to finished product: asked and covered */
        get: operations["Insight_flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Materials that can be offered and asked for */
        get: operations["Catalogue_materials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/materials/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One material with its attributes */
        get: operations["Catalogue_material"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am: roles, organisations, second factor */
        get: operations["Me_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name or language */
        patch: operations["Me_update"];
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my data are restricted, and my newest copy of them */
        get: operations["MyData_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a copy of everything held on me; it is made soon and kept for a week */
        post: operations["MyData_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/copy/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My copy, as a JSON file */
        get: operations["MyData_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/restriction/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the restriction of my data */
        post: operations["MyData_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked about my data, newest first */
        get: operations["MyData_list"];
        put?: never;
        /** Ask for restriction, correction or erasure; answered within 3×24 hours */
        post: operations["MyData_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the app by a code; other sessions end and this one goes on under a new cookie */
        post: operations["Me_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up the authenticator app; ministry roles cease to count */
        post: operations["Me_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up an authenticator app; counts once a code is confirmed */
        post: operations["Me_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dated figures as they were reported; sources may contradict each other */
        get: operations["Reference_nationalFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National aggregates; figures of fewer than three firms are left out */
        get: operations["Insight_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told, newest first, in my language */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I want to be told, and how, by kind */
        get: operations["Notifications_choices"];
        /** Choose for the kinds that are named; the others stay as they are */
        put: operations["Notifications_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read, up to the newest one seen */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many I have not read; the event `notice` says when to ask again */
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers of your organisations, newest first; the ministry sees all */
        get: operations["Offers_list"];
        put?: never;
        /** Draft an offer; it need not be complete yet */
        post: operations["Offers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer, with what looks odd in it */
        get: operations["Offers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change terms: price and conditions at any time, the grade only while no live proposal rests on it */
        patch: operations["Offers_update"];
        trace?: never;
    };
    "/api/v1/offers/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weekly availability: stated, held, committed, free */
        get: operations["Offers_readCalendar"];
        /** State weeks, all or none; the offer no longer follows its line */
        put: operations["Offers_writeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish: from now on matching may use it, as far as verified claims cover it */
        post: operations["Offers_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the offer was not proposed (more): the nearest request and what keeps it away */
        get: operations["WhyNot_whyNot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw, with its live proposals; agreed pairings stay */
        post: operations["Offers_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "Still true", for up to 100 published offers at once: all or none */
        post: operations["Offers_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations by name: all to the ministry, the own ones to everybody else */
        get: operations["Organisations_list"];
        put?: never;
        /** Register a legal entity; who does so becomes its owner */
        post: operations["Organisations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: operations["Organisations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is stated; null empties an optional field */
        patch: operations["Organisations_update"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of the organisation, newest first */
        get: operations["ApiKeys_list"];
        put?: never;
        /** Make a key; its token is in this answer and nowhere else */
        post: operations["ApiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key at once; harmless when it is over already */
        delete: operations["ApiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals of an organisation, newest first */
        get: operations["Appeals_list"];
        put?: never;
        /** Contest a decision or the result of a run; its replay and explanation are attached */
        post: operations["Appeals_lodge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of an organisation, newest first; the ministry sees those sent in */
        get: operations["Cases_list"];
        put?: never;
        /** Open a case with draft claims */
        post: operations["Cases_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of an organisation, newest first; the ministry sees those sent in */
        get: operations["Claims_list"];
        put?: never;
        /** Draft a claim; it need not be complete yet */
        post: operations["Claims_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/contestable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation may contest now: decisions, then unmet needs, then idle offers */
        get: operations["Appeals_contestable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facilities of an organisation, oldest first */
        get: operations["Facilities_list"];
        put?: never;
        /** Add a facility */
        post: operations["Facilities_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first */
        get: operations["Invitations_list"];
        put?: never;
        /** Invite by letter, for seven days; replaces an open invitation to the same address */
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation; harmless when it is over already */
        delete: operations["Invitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to the organisation */
        get: operations["Members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member (owners), or leave (oneself); one owner always stays */
        delete: operations["Members_remove"];
        options?: never;
        head?: never;
        /** Make a member an owner, or an owner a member; one owner always stays */
        patch: operations["Members_changeRole"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/offers/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "Still true" of every published offer of an organisation */
        post: operations["OfferConfirmations_confirmAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended organisation back in */
        post: operations["Organisations_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an organisation out of matching; its live proposals are withdrawn */
        post: operations["Organisations_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/weekly-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of an organisation, newest week first */
        get: operations["Reports_list"];
        put?: never;
        /** Report a week of a facility */
        post: operations["Reports_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/weekly-reports/owed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each facility owes, and the figures of its last report to begin with */
        get: operations["Reports_owed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/request-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved needs, newest first */
        get: operations["Templates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/request-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a saved need; requests made from it stay */
        delete: operations["Templates_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/request-templates/{templateId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new draft from a saved need, its weeks moved together and its quantities multiplied */
        post: operations["Templates_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/unmet-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last runs could not fill of your open needs, why, and what would help */
        get: operations["UnmetNeeds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where this organisation is told by machine, oldest first */
        get: operations["Webhooks_list"];
        put?: never;
        /**
         * Register an address for events; ask for its secret next
         * @description How to verify what arrives: docs/WEBHOOKS.md.
         */
        post: operations["Webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["Webhooks_read"];
        put?: never;
        post?: never;
        /** Remove it, with its log */
        delete: operations["Webhooks_remove"];
        options?: never;
        head?: never;
        /** Change address, events or description; enable or disable */
        patch: operations["Webhooks_update"];
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to it, newest first; kept for 30 days */
        get: operations["WebhookLog_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with what was said and each try */
        get: operations["WebhookLog_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it once more, under the same webhook-id */
        post: operations["WebhookLog_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send once more what has failed since a day */
        post: operations["WebhookLog_replayFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret, shown this once; the one before signs as well for 24 hours
         * @description Takes no Idempotency-Key: an answer that holds a secret is kept nowhere.
         */
        post: operations["Webhooks_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it the event webhook.test; the log shows what came of it */
        post: operations["Webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pool-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pools that the last runs suggest, because a minimum order keeps small needs unmet */
        get: operations["Pools_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pools an organisation runs, is in, or could join, newest first */
        get: operations["Pools_list"];
        put?: never;
        /** Begin to gather a pool, on a suggestion or freely */
        post: operations["Pools_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pool: for its pooler, its members each their own part, and those who could join */
        get: operations["Pools_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order: the sum of the shares becomes a need of the pooler, nobody leaves any more */
        post: operations["Pools_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it before anything of its order is agreed; the needs are their members’ own again */
        post: operations["Pools_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join with one of your needs; refused when it cannot be ordered with those that are in */
        post: operations["Pools_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave, until the pool is committed */
        post: operations["Pools_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sea ports */
        get: operations["Catalogue_ports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of breaches, newest first */
        get: operations["Privacy_register"];
        put?: never;
        /** Enter a breach; its 3×24 hours run from its discovery */
        post: operations["Privacy_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}/authority-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The authority has been told */
        post: operations["Privacy_authorityTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}/tell-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the people whom the breach concerns, once */
        post: operations["Privacy_tellPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of processing: purposes, grounds, data, recipients, retention */
        get: operations["Privacy_processing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/processing/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of processing, as CSV */
        get: operations["Privacy_processingFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests of people about their data, first due first */
        get: operations["Privacy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or refuse a request; what is granted is carried out at once */
        post: operations["Privacy_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retention rules, what they would remove now, and what they removed last */
        get: operations["Privacy_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finished products */
        get: operations["Catalogue_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product with its bill of materials */
        get: operations["Catalogue_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inbox: proposals to your organisations, newest first; planners and auditors see all */
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal: terms, weeks, grade, why this one, and what you may do */
        get: operations["Proposals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept for your side; once both sides have, the capacity is committed */
        post: operations["Proposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an agreed pairing: unused weeks are freed, what is missing is matched anew */
        post: operations["Deliveries_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer with other terms: a new proposal takes over the hold; at most five rounds */
        post: operations["Proposals_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline with a reason; the pair is not proposed again for thirty days */
        post: operations["Proposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a pairing has come to: deliveries, receipts, ratings */
        get: operations["Deliveries_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of pairing as PDF: terms, grade, schedule and why, once both sides agreed */
        get: operations["Deliveries_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate the other side of a completed pairing, once */
        post: operations["Deliveries_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/rescues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a pairing will not come, the run that matches it anew, and what that changed */
        get: operations["Rescues_ofProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 38 provinces */
        get: operations["Catalogue_provinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt-files/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, as an attachment: for both sides; readings by the ministry are recorded */
        get: operations["ReceiptFiles_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file that shows what was found of a receipt; at most 5, and it stays */
        post: operations["ReceiptFiles_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reference data is loaded: edition, source, licence */
        get: operations["Reference_editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 514 regencies and cities */
        get: operations["Catalogue_regencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests of your organisations, newest first; planners and auditors see all */
        get: operations["Requests_list"];
        put?: never;
        /** Draft a request */
        post: operations["Requests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with its lines; of a draft, what looks odd in it */
        get: operations["Requests_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename */
        patch: operations["Requests_rename"];
        trace?: never;
    };
    "/api/v1/requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the request or some of its lines, with their live proposals; what is agreed stays */
        post: operations["Requests_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new draft with the same lines, its weeks moved together */
        post: operations["Requests_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done with a request, newest first */
        get: operations["Templates_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a line; on an open request it is open at once */
        post: operations["RequestLines_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a line out of a draft */
        delete: operations["RequestLines_remove"];
        options?: never;
        head?: never;
        /** Change a line, as far as nothing rests on it; null empties an optional field */
        patch: operations["RequestLines_update"];
        trace?: never;
    };
    "/api/v1/requests/{id}/lines/{lineId}/apply-relaxation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Widen the line by the smallest change that the last run proved to fill more
         * @description Which change it is stands with the unmet need as relaxation.change. The answer is the request as it is now.
         */
        post: operations["Relaxations_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open: from now on matching sees it */
        post: operations["Requests_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save the lines of a request under a name, to make the same need again */
        post: operations["Templates_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/from-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a request from a product and a planned output, through its bill of materials */
        post: operations["Requests_createFromPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/from-plan/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a planned output needs, through the bill of materials; changes nothing */
        post: operations["Requests_previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/hint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many verified offers fit a line, and which constraint cuts most; changes nothing */
        post: operations["Requests_hint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first */
        get: operations["Runs_list"];
        put?: never;
        /** Start a matching run; it waits its turn behind runs over the same families */
        post: operations["Runs_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run with its figures and its policy */
        get: operations["Runs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a run; one under way ends within moments and writes nothing */
        post: operations["Runs_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This run beside another, finished both: figures at once, what changed as soon as a worker has found it */
        get: operations["RunFindings_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/comparison/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs that get more or less than in the other run, and why; largest change first */
        get: operations["RunFindings_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events of a run until it ends: event `run` carries the run as it then is */
        get: operations["Runs_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/material-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one more unit of a material would have been worth, by the province that makes it */
        get: operations["RunFindings_materialPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/one-more": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one more unit of capacity would have been worth most */
        get: operations["RunFindings_oneMore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan of a what-if, by offer; a run that counts has proposals instead */
        get: operations["RunFindings_pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shadow prices of lines and offers by week, dearest first: the bottlenecks */
        get: operations["Runs_prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a run proposed, newest first */
        get: operations["Proposals_ofRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/rescues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a rescue run was started: every pairing that failed, and its runner-up */
        get: operations["Rescues_ofRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/shortage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the run left unmet, by province and material */
        get: operations["Insight_shortageOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/unmet-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the run could not fill, why, and what would help */
        get: operations["Runs_unmet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a run on a copy of today’s data with changes; nobody is shown anything, nothing is held
         * @description It is followed, read and cancelled as any run; lists of runs leave it out unless kind is what_if.
         */
        post: operations["RunFindings_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an organisation has, as a sheet that can be changed and imported again */
        get: operations["SheetFiles_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of your organisations, newest first */
        get: operations["SheetImports_list"];
        put?: never;
        /** Upload a spreadsheet; it is read and every row rehearsed, and nothing is changed yet */
        post: operations["SheetImports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how it was read, what its rows would do, and how far it is */
        get: operations["SheetImports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply every row that would create or change something; each row wholly or not at all */
        post: operations["SheetImports_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; rows that are done stay done */
        post: operations["SheetImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read and rehearse it again, as told; what is left out is guessed */
        post: operations["SheetImports_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{id}/failed-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused rows as they came, with row, column, value, reason and suggestion beside them */
        get: operations["SheetFiles_failedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its rows: what each would do, or did, and why not */
        get: operations["SheetImports_listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty sheet: headers, an example row, what each column means and may hold */
        get: operations["SheetFiles_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standards with their thresholds, in our words */
        get: operations["Reference_standards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, newest first */
        get: operations["Users_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["Users_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a ministry role; counts at once, in live sessions too */
        post: operations["Users_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a ministry role; counts at once, in live sessions too */
        delete: operations["Users_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/totp/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a lost second factor; ends all sessions of the account */
        post: operations["Users_resetTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the lock of too many wrong attempts */
        post: operations["Users_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of claims of all organisations and how they stand, newest first */
        get: operations["Review_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases to review, first due first */
        get: operations["Review_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/second-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions that wait for a second verifier, oldest first */
        get: operations["Review_secondSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/service-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long verification takes, and what is open */
        get: operations["Review_serviceTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weekly-report-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National figures by week; those of fewer than three firms are left out */
        get: operations["Reports_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weekly-report-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facilities by how long they have not reported, the longest silent first */
        get: operations["Reports_silent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weekly-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its history */
        get: operations["Reports_get"];
        /** Correct the figures, until the end of the week after; the old ones stay in the history */
        put: operations["Reports_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weekly-reports/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a note, at any time; the figures stay */
        post: operations["Reports_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitationDto: {
            /**
             * @description From the letter
             * @example pX1b0w3zqk2m9T7VfYcJ4sLrNdGhUeKoQiAtBxZyR5M
             */
            token: string;
        };
        ActivityDto: {
            /** @example pemenuhan perjanjian */
            basis: string;
            /** @example nama, surel */
            data: string;
            /** @example accounts */
            id: string;
            /**
             * @description Processing by itself that weighs on people: see the DPIA
             * @example false
             */
            isAutomated: boolean;
            /** @example Semua pengguna */
            people: string;
            /** @example Akun dan log masuk */
            purpose: string;
            /** @example tidak ada */
            recipients: string;
            /** @example selama akun ada */
            retention: string;
        };
        AddedNeedDto: {
            /**
             * @example {
             *       "gsm": {
             *         "min": 23,
             *         "max": 27
             *       }
             *     }
             */
            constraints?: {
                [key: string]: unknown;
            };
            /** @example 2026-W48 */
            earliestWeek: string;
            /** @example 2027-W02 */
            latestWeek: string;
            /** @example NW-MB */
            materialCode: string;
            /** @example 50000 */
            maxUnitPrice?: number | null;
            /**
             * @description Lowest verification level
             * @example 1
             */
            minLevel?: number;
            /** @example 4 */
            priority?: number;
            /**
             * @description Whole base units of the material
             * @example 6000
             */
            quantity: number;
            /**
             * @description Where it has to arrive
             * @example 32.73
             */
            regencyCode: string;
        };
        AddFieldVisitDto: {
            /** @example Empat lini spunbond berjalan, sesuai daftar mesin. */
            findings: string;
            /**
             * @description The visit bears the claim out
             * @example true
             */
            satisfied: boolean;
            /**
             * Format: date
             * @description Not in the future, at most 12 months ago
             * @example 2026-11-21
             */
            visitedOn: string;
        };
        AddLabResultDto: {
            /**
             * @description Attribute of the claim’s material
             * @example bfe
             */
            attribute: string;
            /** @example BALAI-BESAR-TEKSTIL-BBT-BANDUNG */
            laboratoryCode: string;
            /**
             * Format: uuid
             * @description File of the same claim that holds the report
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            reportId?: string;
            /** @example Rol 12, lot 7 */
            sample: string;
            /** @example ASTM F2101 */
            standard: string;
            /**
             * Format: date
             * @description Not in the future, at most 24 months ago
             * @example 2026-06-01
             */
            testedOn: string;
            /** @example Laporan uji BFE */
            title?: string;
            /**
             * @description Of the attribute’s type
             * @example 98.6
             */
            value: number | string | boolean;
        };
        AnswerPrivacyDto: {
            /** @example Dibatasi sejak hari ini; surat tidak dikirim lagi. */
            answer: string;
            /**
             * @example granted
             * @enum {string}
             */
            outcome: "granted" | "refused";
        };
        ApiKeyDto: {
            /**
             * @example [
             *       "revoke"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * Format: date-time
             * @description To the minute; null: never
             * @example 2026-11-21T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /** @example ERP gudang */
            name: string;
            /**
             * @example [
             *       "supply:read",
             *       "supply:write"
             *     ]
             */
            scopes: ("organisation:read" | "supply:read" | "supply:write" | "verification:read" | "verification:write" | "demand:read" | "demand:write" | "pairings:read" | "pairings:write" | "sheets:read" | "sheets:write")[];
            /**
             * @example live
             * @enum {string}
             */
            state: "live" | "expired" | "revoked";
        };
        AppealDecisionDto: {
            /** @description For the ministry */
            checks: components["schemas"]["SeenCheckDto"][] | null;
            /**
             * @description Entries of the audit trail
             * @example [
             *       4211
             *     ]
             */
            entries: number[];
            evidence: components["schemas"]["SeenEvidenceDto"][];
            /**
             * @description The statement as it was seen
             * @example {
             *       "attributes": {
             *         "bfe": 99.1
             *       }
             *     }
             */
            statement: {
                [key: string]: unknown;
            };
            /** @example true */
            statementIsSame: boolean;
        };
        AppealDto: {
            /**
             * @example [
             *       "withdraw"
             *     ]
             */
            actions: ("add_file" | "withdraw" | "take" | "release" | "decide")[];
            /** @example false */
            assignedToMe: boolean;
            /**
             * @description For the ministry
             * @example Sari
             */
            assignee: string | null;
            contested: components["schemas"]["ContestedDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * @description For the ministry
             * @example Sari
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description Ten working days after it came in
             * @example 2026-11-21T09:30:00.000Z
             */
            dueAt: string;
            effect: components["schemas"]["AppealEffectDto"] | null;
            files: components["schemas"]["AppealFileDto"][];
            /**
             * @example evidence_overlooked
             * @enum {string}
             */
            ground: "facts_wrong" | "evidence_overlooked" | "rule_misapplied" | "data_outdated" | "constraint_misread" | "priority_misread" | "unequal_treatment" | "other";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example decision
             * @enum {string}
             */
            kind: "decision" | "need" | "offer";
            /**
             * @description Of the contested decision
             * @example Pindaian tidak terbaca
             */
            note: string | null;
            /** @example B-2026-000123 */
            number: string;
            organisation: components["schemas"]["AppellantDto"];
            /**
             * @description How it may end
             * @example [
             *       "dismissed",
             *       "sent_back"
             *     ]
             */
            outcomes: ("dismissed" | "changed" | "sent_back")[];
            /** @example Nilai BFE pada halaman 3 terlewat saat diperiksa. */
            reason: string | null;
            record: components["schemas"]["AppealRecordDto"] | null;
            /**
             * @description Replay and explanation
             * @example ready
             * @enum {string}
             */
            recordState: "preparing" | "ready" | "failed";
            /**
             * @example submitted
             * @enum {string}
             */
            state: "submitted" | "in_review" | "dismissed" | "changed" | "sent_back" | "withdrawn";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            submittedAt: string;
            /** @example 2 */
            version: number;
            /** @example Laporan uji BFE halaman 3 memuat nilai 99,1 %. */
            words: string;
        };
        AppealEffectDto: {
            /**
             * Format: uuid
             * @description The case in which it is reviewed
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            caseId: string | null;
            /**
             * Format: uuid
             * @description The claim that counts again, or is reviewed anew
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            claimId: string | null;
            /**
             * Format: uuid
             * @description The run that looks at it anew; null: the next one does
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string | null;
        };
        AppealFileDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            addedAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example application/pdf */
            mediaType: string;
            /** @example 81203 */
            sizeBytes: number;
            /** @example Laporan uji BFE.pdf */
            title: string;
        };
        AppealNearestDto: {
            /** @example 4 */
            priority: number;
            /** @example Jawa Barat */
            provinceName: string | null;
            /** @example 6000 */
            quantity: number;
            /** @example kg */
            unit: string;
        };
        AppealNeedDto: {
            /** @example 4000 */
            asked: number;
            reasons: components["schemas"]["AppealReasonDto"][];
            /**
             * @example {
             *       "constraint": "quantity",
             *       "to": 3000,
             *       "fills": 3000
             *     }
             */
            relaxation: {
                [key: string]: unknown;
            } | null;
            /** @example 4000 */
            unmet: number;
        };
        AppealOfferDto: {
            /**
             * @example {
             *       "cheaperBy": 350,
             *       "enough": 900
             *     }
             */
            detail: {
                [key: string]: unknown;
            } | null;
            /** @example 4000 */
            idle: number;
            nearest: components["schemas"]["AppealNearestDto"] | null;
            /** @example 4000 */
            planned: number;
            /** @example price */
            term: string | null;
            /**
             * @description How many requests each term keeps away
             * @example {
             *       "price": 12,
             *       "spec": 3
             *     }
             */
            terms: {
                [key: string]: unknown;
            };
        };
        AppealPairDto: {
            /** @example 4000 */
            quantity: number;
            runnerUp: components["schemas"]["AppealRunnerUpDto"] | null;
            value: components["schemas"]["AppealTermDto"][];
        };
        AppealReasonDto: {
            /** @example capacity_taken */
            code: string;
            /**
             * @example {
             *       "byClass": {
             *         "5": 0.8
             *       }
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
        };
        AppealRecordDto: {
            decision: components["schemas"]["AppealDecisionDto"] | null;
            /**
             * @description Why it could not be made
             * @example solver_stuck
             */
            fault: string | null;
            need: components["schemas"]["AppealNeedDto"] | null;
            offer: components["schemas"]["AppealOfferDto"] | null;
            /** @description What the run planned of it; counterparts are not named */
            pairs: components["schemas"]["AppealPairDto"][];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            preparedAt: string;
            replay: components["schemas"]["AppealReplayDto"] | null;
        };
        AppealReplayDto: {
            /**
             * @description The run gives the same plan again
             * @example true
             */
            isEqual: boolean;
            /** @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
            replayedHash: string;
            /** @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
            storedHash: string | null;
            /**
             * @description By its time limit or a planner: then it cannot be expected to
             * @example false
             */
            wasCutShort: boolean;
        };
        AppealRowDto: {
            /**
             * @example [
             *       "withdraw"
             *     ]
             */
            actions: ("add_file" | "withdraw" | "take" | "release" | "decide")[];
            /** @example false */
            assignedToMe: boolean;
            /**
             * @description For the ministry
             * @example Sari
             */
            assignee: string | null;
            contested: components["schemas"]["ContestedDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Ten working days after it came in
             * @example 2026-11-21T09:30:00.000Z
             */
            dueAt: string;
            /**
             * @example evidence_overlooked
             * @enum {string}
             */
            ground: "facts_wrong" | "evidence_overlooked" | "rule_misapplied" | "data_outdated" | "constraint_misread" | "priority_misread" | "unequal_treatment" | "other";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example decision
             * @enum {string}
             */
            kind: "decision" | "need" | "offer";
            /** @example B-2026-000123 */
            number: string;
            organisation: components["schemas"]["AppellantDto"];
            /**
             * @description Replay and explanation
             * @example ready
             * @enum {string}
             */
            recordState: "preparing" | "ready" | "failed";
            /**
             * @example submitted
             * @enum {string}
             */
            state: "submitted" | "in_review" | "dismissed" | "changed" | "sent_back" | "withdrawn";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            submittedAt: string;
            /** @example 2 */
            version: number;
        };
        AppealRunnerUpDto: {
            /**
             * @example freight
             * @enum {string}
             */
            because: "price" | "freight" | "scarcity" | "keep" | "order_size";
            /**
             * @description What the best allowed alternative would have cost, rupiah
             * @example -35000
             */
            delta: number;
        };
        AppealTermDto: {
            /** @example -120000 */
            amount: number;
            /**
             * @example freight
             * @enum {string}
             */
            id: "fill" | "price" | "freight" | "keep";
        };
        AppellantDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example PT Nirtenun Jaya */
            name: string;
        };
        AskerDto: {
            /** @example ayu@contoh.example */
            email: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description null: the account is gone
             * @example Ayu Lestari
             */
            name: string | null;
        };
        AskPrivacyDto: {
            /**
             * @example restriction
             * @enum {string}
             */
            kind: "restriction" | "correction" | "erasure";
            /** @example Mohon pemrosesan data saya dibatasi selama sengketa ini. */
            words: string;
        };
        AuditEntryAnswer: {
            /** @example claim.verify */
            action: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            actorId: string | null;
            /** @example Sari */
            actorName: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60 */
            correlationId: string;
            /**
             * @description What was decided and what the decider saw
             * @example {
             *       "verdict": "verify",
             *       "level": 1
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /**
             * @description SHA-256 over the previous hash and this entry
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            hash: string;
            /**
             * @description Hash of the entry before it
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            prevHash: string;
            /** @example Izin usaha dicabut */
            reason: string | null;
            /** @example 17 */
            seq: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            subjectId: string | null;
            /** @example claim */
            subjectType: string;
        };
        AuditReportAnswer: {
            /** @example 4211 */
            entries: number;
            faults: components["schemas"]["ChainFaultAnswer"][];
            /** @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
            head: string;
            /**
             * @description Signed heads outside the database that were compared
             * @example 42
             */
            heads: number;
        };
        AwaitingDecisionDto: {
            /**
             * @example [
             *       "confirm",
             *       "refuse"
             *     ]
             */
            actions: string[];
            claim: components["schemas"]["ClaimRowDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decidedAt: string;
            /** @example Citra */
            decidedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            finalAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example 2
             * @enum {integer|null}
             */
            level: 1 | 2 | null;
            /** @example Uji BFE sesuai. */
            note: string | null;
            /** @example evidence_unreadable */
            reasonCode: string | null;
            /** @example Dewi */
            secondBy: string | null;
            /** @example null */
            secondNote: string | null;
            /**
             * @example final
             * @enum {string}
             */
            state: "awaiting_second" | "final" | "refused";
            /**
             * Format: date
             * @example 2026-11-21
             */
            validUntil: string | null;
            /**
             * @example verify
             * @enum {string}
             */
            verdict: "verify" | "reject" | "suspend" | "reinstate" | "revoke";
        };
        BackupDto: {
            /**
             * @description What stranded the need
             * @example cancelled
             * @enum {string}
             */
            cause: "cancelled" | "closed_short" | "rejected" | "line_down";
            /**
             * @description Base units that were stranded
             * @example 500
             */
            quantity: number;
        };
        BeforeAfterDto: {
            /** @example 904000000 */
            after: number;
            /** @example 912000000 */
            before: number;
        };
        BreachDto: {
            /**
             * @example [
             *       "tell_people"
             *     ]
             */
            actions: ("authority_told" | "tell_people")[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            authorityToldAt: string | null;
            /** @example surel yang tidak diminta */
            consequence: string;
            /** @example nama dan surel wakil perusahaan */
            data: string;
            /**
             * @description ISO 8601, in the past
             * @example 2026-11-21T09:30:00.000Z
             */
            discoveredAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Not everybody has been told in time
             * @example false
             */
            isOverdue: boolean;
            /** @example 12 */
            lettersSent: number | null;
            /** @example berkas ditarik dan penerima diminta menghapus */
            measures: string;
            /**
             * Format: date-time
             * @description Three times 24 hours after its discovery
             * @example 2026-11-21T09:30:00.000Z
             */
            notifyBy: string;
            /**
             * @description Whose members it concerns; none: everybody
             * @example []
             */
            organisationIds: string[];
            /** @example 12 */
            peopleCount: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            peopleToldAt: string | null;
            /** @example sebuah berkas bukti terkirim kepada perusahaan lain */
            what: string;
        };
        CancelPairingDto: {
            /** @example Mesin kalender rusak berat */
            note?: string | null;
            /**
             * @example production_failed
             * @enum {string}
             */
            reason: "production_failed" | "material_short" | "need_gone" | "terms_broken" | "quality" | "late" | "line_down" | "force_majeure" | "other";
        };
        CancelRequestDto: {
            /**
             * @description Only these lines; all when absent
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            lineIds?: string[];
            /** @example Kontrak rumah sakit dibatalkan */
            note?: string | null;
            /**
             * @example plan_changed
             * @enum {string}
             */
            reason: "need_gone" | "bought_elsewhere" | "plan_changed" | "mistake" | "other";
        };
        CancelRunDto: {
            /** @example Kapasitas baru masuk sebentar lagi */
            reason: string;
        };
        CaseDto: {
            /**
             * @example [
             *       "take"
             *     ]
             */
            actions: string[];
            /** @example false */
            assignedToMe: boolean;
            /**
             * @description Who reviews it; told to the ministry only
             * @example Citra
             */
            assignee: string | null;
            /** @example 3 */
            claimCount: number;
            claims: components["schemas"]["ClaimDto"][];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Five working days after it was last sent in
             * @example 2026-11-21T09:30:00.000Z
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @example [
             *       "identity",
             *       "capability"
             *     ]
             */
            kinds: ("identity" | "facility" | "capability" | "capacity" | "certificate")[];
            /**
             * @description Median time from submission to decision, last 30 days, calendar hours
             * @example 52.5
             */
            medianServiceHours: number | null;
            /** @example K-2026-000123 */
            number: string;
            organisation: components["schemas"]["CaseOrganisationDto"];
            /**
             * @description While it waits to be taken
             * @example 4
             */
            placeInQueue: number | null;
            remarks: components["schemas"]["RemarkDto"][];
            /**
             * @description How often it was returned
             * @example 0
             */
            returns: number;
            /**
             * @example submitted
             * @enum {string}
             */
            state: "draft" | "submitted" | "in_review" | "returned" | "approved" | "rejected";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            submittedAt: string | null;
            timeline: components["schemas"]["TimelineStepDto"][];
            /** @example 3 */
            undecidedCount: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example 1 */
            version: number;
        };
        CaseOrganisationDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example PT Contoh Nirtenun Nusantara */
            name: string;
            /** @example 9990000000001 */
            nib: string;
            /** @example 32.73 */
            regencyCode: string;
            /** @example Kota Bandung */
            regencyName: string | null;
        };
        CaseRowDto: {
            /**
             * @example [
             *       "take"
             *     ]
             */
            actions: string[];
            /** @example false */
            assignedToMe: boolean;
            /**
             * @description Who reviews it; told to the ministry only
             * @example Citra
             */
            assignee: string | null;
            /** @example 3 */
            claimCount: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Five working days after it was last sent in
             * @example 2026-11-21T09:30:00.000Z
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @example [
             *       "identity",
             *       "capability"
             *     ]
             */
            kinds: ("identity" | "facility" | "capability" | "capacity" | "certificate")[];
            /** @example K-2026-000123 */
            number: string;
            organisation: components["schemas"]["CaseOrganisationDto"];
            /**
             * @description How often it was returned
             * @example 0
             */
            returns: number;
            /**
             * @example submitted
             * @enum {string}
             */
            state: "draft" | "submitted" | "in_review" | "returned" | "approved" | "rejected";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            submittedAt: string | null;
            /** @example 3 */
            undecidedCount: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example 1 */
            version: number;
        };
        ChainFaultAnswer: {
            /** @example its hash does not follow from the entry before it */
            reason: string;
            /** @example 17 */
            seq: number;
        };
        ChangedLineDto: {
            /** @example 500 */
            amount: number | null;
            /** @example 1.5 */
            factor: number | null;
            /** @example 2026-W48 */
            fromWeek: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId: string;
            /** @example 2026-W48 */
            toWeek: string | null;
        };
        ChangedRequestsDto: {
            /** @example 31 */
            less: number;
            /** @example 12 */
            more: number;
        };
        ChangeMemberRoleDto: {
            /**
             * @example owner
             * @enum {string}
             */
            role: "owner" | "member";
        };
        ChangePasswordDto: {
            /**
             * Format: password
             * @example kain-katun-tenun-biru
             */
            currentPassword: string;
            /**
             * Format: password
             * @example kain-katun-tenun-biru
             */
            password: string;
        };
        ChecklistPointDto: {
            /** @example grade_in_evidence */
            item: string;
            /** @example Setiap nilai mutu didukung bukti */
            label: string;
            /** @example Laporan hal. 3 */
            note: string | null;
            /**
             * @description Null: not looked at yet; told to the ministry only
             * @example null
             */
            satisfied: boolean | null;
        };
        ChecksDto: {
            checks: components["schemas"]["TickDto"][];
        };
        ChooseNoticesDto: {
            choices: components["schemas"]["NewChoiceDto"][];
        };
        ClaimCaseDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example K-2026-000123 */
            number: string;
            /**
             * @example in_review
             * @enum {string}
             */
            state: "draft" | "submitted" | "in_review" | "returned" | "approved" | "rejected";
        };
        ClaimDto: {
            /**
             * @example [
             *       "update",
             *       "withdraw",
             *       "add_evidence",
             *       "remove_evidence"
             *     ]
             */
            actions: string[];
            /**
             * @description A decision waits for its second signature; told to the ministry only
             * @example false
             */
            awaitingSecond: boolean;
            case: components["schemas"]["ClaimCaseDto"] | null;
            /** @description What a verifier looks at */
            checklist: components["schemas"]["ChecklistPointDto"][];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            decisions: components["schemas"]["DecisionDto"][];
            evidence: components["schemas"]["EvidenceDto"][];
            /** @example 1 */
            evidenceCount: number;
            facility: components["schemas"]["NamedDto"] | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @example capability
             * @enum {string}
             */
            kind: "identity" | "facility" | "capability" | "capacity" | "certificate";
            /**
             * @description 0 declared, 1 documents checked, 2 tested or visited
             * @example 0
             * @enum {integer}
             */
            level: 0 | 1 | 2;
            line: components["schemas"]["ClaimLineDto"] | null;
            material: components["schemas"]["ClaimMaterialDto"] | null;
            organisation: components["schemas"]["NamedDto"];
            /**
             * @description Verification level asked for
             * @example 1
             * @enum {integer}
             */
            requestedLevel: 1 | 2;
            /**
             * @example pending
             * @enum {string}
             */
            state: "draft" | "pending" | "verified" | "rejected" | "expired" | "suspended" | "revoked";
            /**
             * @description identity {} · facility {machines?, workers?} · capability {attributes: {code: value}} · capacity {effectivePerWeek, installedPerWeek, machines?} · certificate {type, number, issuer, issuedOn, expiresOn?, scope?, percentage?}; a draft may leave required parts out
             * @example {
             *       "attributes": {
             *         "gsm": 25,
             *         "bfe": 98.5
             *       }
             *     }
             */
            statement: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /**
             * Format: date
             * @description Until when a verification of today would usually hold
             * @example 2026-11-21
             */
            usualValidUntil: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day it holds
             * @example 2026-11-21
             */
            validUntil: string | null;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        ClaimIdsDto: {
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            claimIds: string[];
        };
        ClaimLineDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example Pabrik Cimahi */
            name: string;
            /** @example kg */
            unit: string;
        };
        ClaimMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
        };
        ClaimRowDto: {
            /**
             * @example [
             *       "update",
             *       "withdraw",
             *       "add_evidence",
             *       "remove_evidence"
             *     ]
             */
            actions: string[];
            /**
             * @description A decision waits for its second signature; told to the ministry only
             * @example false
             */
            awaitingSecond: boolean;
            case: components["schemas"]["ClaimCaseDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example 1 */
            evidenceCount: number;
            facility: components["schemas"]["NamedDto"] | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @example capability
             * @enum {string}
             */
            kind: "identity" | "facility" | "capability" | "capacity" | "certificate";
            /**
             * @description 0 declared, 1 documents checked, 2 tested or visited
             * @example 0
             * @enum {integer}
             */
            level: 0 | 1 | 2;
            line: components["schemas"]["ClaimLineDto"] | null;
            material: components["schemas"]["ClaimMaterialDto"] | null;
            organisation: components["schemas"]["NamedDto"];
            /**
             * @description Verification level asked for
             * @example 1
             * @enum {integer}
             */
            requestedLevel: 1 | 2;
            /**
             * @example pending
             * @enum {string}
             */
            state: "draft" | "pending" | "verified" | "rejected" | "expired" | "suspended" | "revoked";
            /**
             * @description identity {} · facility {machines?, workers?} · capability {attributes: {code: value}} · capacity {effectivePerWeek, installedPerWeek, machines?} · certificate {type, number, issuer, issuedOn, expiresOn?, scope?, percentage?}; a draft may leave required parts out
             * @example {
             *       "attributes": {
             *         "gsm": 25,
             *         "bfe": 98.5
             *       }
             *     }
             */
            statement: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day it holds
             * @example 2026-11-21
             */
            validUntil: string | null;
            /** @example 1 */
            version: number;
        };
        ClassFillDto: {
            /**
             * @description Share of the class’s needs that are filled whole
             * @example 0.9
             */
            lineFill: number;
            /** @example 5 */
            priority: number;
            /**
             * @description Share of its requesters with all their needs of the class filled
             * @example 0.88
             */
            requesterFill: number;
            /** @example 0.92 */
            unitFill: number;
        };
        ClassWeightsDto: {
            /** @example 1 */
            priority1: number;
            /** @example 2 */
            priority2: number;
            /** @example 5 */
            priority3: number;
            /** @example 12 */
            priority4: number;
            /** @example 30 */
            priority5: number;
        };
        ClosedDto: {
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            facilityIds: string[];
            /** @example 25 */
            localContentBelow: number | null;
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            offerIds: string[];
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            organisationIds: string[];
            /**
             * @example [
             *       "32"
             *     ]
             */
            provinceCodes: string[];
            /**
             * @example [
             *       "32.73"
             *     ]
             */
            regencyCodes: string[];
        };
        CloseDeliveryDto: {
            /** @example Sisa tidak akan dikirim */
            note?: string | null;
        };
        CloseDto: {
            /**
             * @description A works, or the store of an importer
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            facilityIds?: string[];
            /**
             * @description Close every offer of less local content than this, per cent: goods from abroad
             * @example 25
             */
            localContentBelow?: number;
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            offerIds?: string[];
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            organisationIds?: string[];
            /**
             * @example [
             *       "32"
             *     ]
             */
            provinceCodes?: string[];
            /**
             * @example [
             *       "32.73"
             *     ]
             */
            regencyCodes?: string[];
        };
        ComparisonDto: {
            after: components["schemas"]["RunDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            askedAt: string;
            before: components["schemas"]["RunDto"];
            /** @example null */
            error: string | null;
            /**
             * @description queued: ask again in a moment
             * @example ready
             * @enum {string}
             */
            state: "queued" | "ready" | "failed";
            summary: components["schemas"]["ComparisonSummaryDto"] | null;
        };
        ComparisonSummaryDto: {
            /**
             * @description Changed pairs by cause
             * @example {
             *       "offer_changed": 40,
             *       "made_way": 56
             *     }
             */
            byCause: {
                [key: string]: unknown;
            };
            /**
             * @description Rupiah
             * @example {
             *       "before": 912000000,
             *       "after": 904000000
             *     }
             */
            objective: components["schemas"]["BeforeAfterDto"];
            /**
             * @description Pairs that get more or less
             * @example 96
             */
            pairs: number;
            /**
             * @description Request lines that get more, and less, on the whole
             * @example {
             *       "more": 12,
             *       "less": 31
             *     }
             */
            requests: components["schemas"]["ChangedRequestsDto"];
            /**
             * @description Rupiah, after minus before; they add up to the change of the objective
             * @example {
             *       "fill": -9100000,
             *       "price": 800000,
             *       "freight": 300000,
             *       "stale": -120000,
             *       "keep": 0
             *     }
             */
            terms: components["schemas"]["TermsDto"];
        };
        ConfirmDecisionDto: {
            /** @example Sesuai laporan uji. */
            note?: string | null;
        };
        ConfirmedOffersDto: {
            /** @example 3 */
            confirmed: number;
            /**
             * @description How many of them were stale
             * @example 1
             */
            wereStale: number;
        };
        ConfirmOffersDto: {
            /**
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            offerIds: string[];
        };
        ConfirmTotpDto: {
            /** @example 492039 */
            code: string;
        };
        ContestableDto: {
            contested: components["schemas"]["ContestedDto"];
            /**
             * @example [
             *       "facts_wrong",
             *       "other"
             *     ]
             */
            grounds: ("facts_wrong" | "evidence_overlooked" | "rule_misapplied" | "data_outdated" | "constraint_misread" | "priority_misread" | "unequal_treatment" | "other")[];
            /**
             * @example decision
             * @enum {string}
             */
            kind: "decision" | "need" | "offer";
            /**
             * @description Base units unmet or idle
             * @example 4000
             */
            quantity: number | null;
            /**
             * Format: uuid
             * @description The decision, the request line or the offer
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            subjectId: string;
            /** @example kg */
            unit: string | null;
            /**
             * Format: date-time
             * @description The last moment to contest it
             * @example 2026-11-21T09:30:00.000Z
             */
            until: string;
        };
        ContestedDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            claimId: string | null;
            /**
             * @example capability
             * @enum {string|null}
             */
            claimKind: "identity" | "facility" | "capability" | "capacity" | "certificate" | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            decisionId: string | null;
            material: components["schemas"]["ContestedMaterialDto"] | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string | null;
            /** @example evidence_unreadable */
            reasonCode: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string | null;
            /** @example P-2026-000123 */
            requestNumber: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string | null;
            /**
             * @example reject
             * @enum {string|null}
             */
            verdict: "verify" | "reject" | "suspend" | "reinstate" | "revoke" | null;
        };
        ContestedMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown nonwoven */
            nameEn: string;
            /** @example Nirtenun meltblown */
            nameId: string;
            /** @example kg */
            unit: string;
        };
        CopyRequestDto: {
            /**
             * @description The earliest line begins here; by default no earlier than this week
             * @example 2026-W48
             */
            earliestWeek?: string;
            /** @example Bahan masker bedah Desember */
            title?: string;
        };
        CopyWeekDto: {
            /**
             * @description A stated week
             * @example 2026-W48
             */
            week: string;
            /**
             * @description How many of the following weeks get the same
             * @example 12
             */
            weeks: number;
        };
        CounterDto: {
            /**
             * @description Who made it, and has thereby accepted it
             * @example manufacturer
             * @enum {string}
             */
            by: "producer" | "manufacturer";
            from: components["schemas"]["CounterFromDto"];
            /** @example Dua minggu lebih awal */
            note: string | null;
            /**
             * Format: uuid
             * @description The proposal it answers
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            of: string;
            /** @example 1 */
            round: number;
        };
        CounterFromDto: {
            /** @example 500 */
            quantity: number;
            /** @example 40000 */
            unitPrice: number;
            weeks: components["schemas"]["ProposalWeekDto"][];
        };
        CounterProposalDto: {
            /** @example Dua minggu lebih awal, harga kontrak tahunan */
            note?: string | null;
            /**
             * @description Rupiah per base unit, without freight
             * @example 40000
             */
            unitPrice: number;
            /** @description All arrivals, not only those that change */
            weeks: components["schemas"]["CounterWeekDto"][];
        };
        CounterWeekDto: {
            /**
             * @description Arrives in this week
             * @example 2026-W50
             */
            arrivalWeek: string;
            /** @example 500 */
            quantity: number;
        };
        CreateApiKeyDto: {
            /**
             * @description Days until it ends by itself
             * @example 90
             */
            days: number;
            /**
             * @description Shown in the list and beside your name in the trail
             * @example ERP gudang
             */
            name: string;
            /**
             * @example [
             *       "supply:read",
             *       "supply:write"
             *     ]
             */
            scopes: ("organisation:read" | "supply:read" | "supply:write" | "verification:read" | "verification:write" | "demand:read" | "demand:write" | "pairings:read" | "pairings:write" | "sheets:read" | "sheets:write")[];
        };
        CreateCaseDto: {
            /**
             * @description Draft claims; more can be added later
             * @example []
             */
            claimIds: string[];
        };
        CreateClaimDto: {
            /**
             * Format: uuid
             * @description Facility and capability: required. Certificate: if it has one
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId?: string | null;
            /**
             * @example identity
             * @enum {string}
             */
            kind: "identity" | "facility" | "capability" | "capacity" | "certificate";
            /**
             * Format: uuid
             * @description Capacity: required
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId?: string | null;
            /**
             * @description Capability: required
             * @example NW-MB
             */
            materialCode?: string | null;
            /**
             * @description Verification level asked for
             * @example 1
             * @enum {integer}
             */
            requestedLevel?: 1 | 2;
            /**
             * @description identity {} · facility {machines?, workers?} · capability {attributes: {code: value}} · capacity {effectivePerWeek, installedPerWeek, machines?} · certificate {type, number, issuer, issuedOn, expiresOn?, scope?, percentage?}; a draft may leave required parts out
             * @example {}
             */
            statement: {
                [key: string]: unknown;
            };
        };
        CreateFacilityDto: {
            /** @example Kawasan Industri Contoh Blok A No. 3 */
            address: string;
            /**
             * @description Five digits, of the stated edition
             * @example 13993
             */
            kbliCode: string;
            /**
             * @example 2020
             * @enum {string}
             */
            kbliEdition: "2020" | "2025";
            /**
             * @description Both coordinates or neither; without them the regency’s point
             * @example -6.9147
             */
            lat?: number | null;
            /** @example 107.6098 */
            lon?: number | null;
            /** @example Pabrik Cimahi */
            name: string;
            /**
             * @description 22 digits
             * @example 0012345679901000000001
             */
            nitku?: string | null;
            /**
             * @description Kemendagri code of the regency, text with a dot
             * @example 32.73
             */
            regencyCode: string;
            /** @example SII-0001 */
            siinasAccount?: string | null;
            /** @example 85 */
            workers?: number | null;
        };
        CreateLineDto: {
            /** @example Lebar 1,6 m, dua shift */
            description?: string | null;
            /**
             * Format: uuid
             * @description A facility of an organisation you belong to
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example 2 */
            machines?: number | null;
            /** @example Lini meltblown 1 */
            name: string;
            /**
             * @description What its capacity counts
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs" | "hour";
        };
        CreateOfferDto: {
            /**
             * @description By attribute code of the material
             * @example {
             *       "gsm": 25,
             *       "bfe": 99,
             *       "electret": true
             *     }
             */
            attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description Codes of document types or standards
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates?: string[];
            /**
             * Format: uuid
             * @description A facility of an organisation you belong to
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example 1 */
            leadWeeks?: number;
            /**
             * Format: uuid
             * @description A line of the same facility; null: from stock
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId?: string | null;
            /**
             * @description Line units that one base unit takes
             * @example 1
             */
            load?: number;
            /**
             * @description TKDN, per cent
             * @example 60
             */
            localContent?: number;
            /** @example NW-MB */
            materialCode: string;
            /**
             * @description Minimum order, base units
             * @example 500
             */
            moq?: number;
            /**
             * @description Orders are multiples of it, as is the minimum order
             * @example 50
             */
            multiple?: number;
            tiers?: components["schemas"]["PriceTierDto"][];
            /**
             * @description Rupiah per base unit
             * @example 42000
             */
            unitPrice: number;
            /**
             * Format: date
             * @description Last day of the offer
             * @example 2026-11-21
             */
            validUntil?: string | null;
        };
        CreatePoolDto: {
            /**
             * Format: uuid
             * @description Of the pooler: where it is delivered and shared out
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example NW-MB */
            materialCode: string;
            /**
             * Format: uuid
             * @description The pooler: buyer of record
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description A suggested pool: its needs are invited
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            suggestionId?: string | null;
            /**
             * @description Base units to gather before it can be committed
             * @example 480
             */
            targetQuantity: number;
            /** @example Benang katun bersama, minggu 50 */
            title: string;
        };
        CreateRatingDto: {
            /** @example Tepat waktu, dokumen lengkap */
            comment?: string | null;
            /** @example 4 */
            communication: number;
            /**
             * @description 1 poor … 5 excellent
             * @example 4
             */
            punctuality: number;
            /** @example 4 */
            quality: number;
        };
        CreateReceiptDto: {
            /** @description Laboratory value; needed for below_grade */
            finding?: components["schemas"]["FindingDto"] | null;
            /** @example null */
            note?: string | null;
            /**
             * @description Base units that arrived; never more than is left of the agreed quantity
             * @example 480
             */
            quantity: number;
            /**
             * @example null
             * @enum {string|null}
             */
            reason?: "below_grade" | "wrong_material" | "damaged" | "contaminated" | "documents_missing" | "other" | null;
            /**
             * Format: date
             * @description Not in the future
             * @example 2026-11-21
             */
            receivedOn: string;
            /**
             * @description Of them, not fit for use: needed again at once
             * @example 0
             */
            rejected: number;
        };
        CreateRequestDto: {
            lines: components["schemas"]["NewLineDto"][];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example Bahan masker bedah Desember */
            title: string;
        };
        DataCopyDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description It is gone then
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string;
            /** @example 48120 */
            sizeBytes: number | null;
            /**
             * @example ready
             * @enum {string}
             */
            state: "preparing" | "ready" | "failed";
        };
        DecideAppealDto: {
            /**
             * @description dismissed: it stands; changed: at once; sent_back: it is looked at anew
             * @example sent_back
             * @enum {string}
             */
            outcome: "dismissed" | "changed" | "sent_back";
            /** @example Nilai BFE pada halaman 3 laporan uji terlewat saat diperiksa. */
            reason: string;
        };
        DecisionDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decidedAt: string;
            /** @example Citra */
            decidedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            finalAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example 2
             * @enum {integer|null}
             */
            level: 1 | 2 | null;
            /** @example Uji BFE sesuai. */
            note: string | null;
            /** @example evidence_unreadable */
            reasonCode: string | null;
            /** @example Dewi */
            secondBy: string | null;
            /** @example null */
            secondNote: string | null;
            /**
             * @example final
             * @enum {string}
             */
            state: "awaiting_second" | "final" | "refused";
            /**
             * Format: date
             * @example 2026-11-21
             */
            validUntil: string | null;
            /**
             * @example verify
             * @enum {string}
             */
            verdict: "verify" | "reject" | "suspend" | "reinstate" | "revoke";
        };
        DeclareEmergencyDto: {
            /**
             * Format: date
             * @description Its last day (WIB), at most 180 days ahead
             * @example 2026-12-31
             */
            endsOn: string;
            /** @example PPE */
            family: string;
            /** @example Kekurangan APD nasional, surat Gugus Tugas 12/2026 */
            ground: string;
            /**
             * @example {
             *       "classWeights": {
             *         "priority1": 1,
             *         "priority2": 2,
             *         "priority3": 8,
             *         "priority4": 40,
             *         "priority5": 200
             *       },
             *       "tranches": [
             *         {
             *           "upTo": 0.3,
             *           "multiplier": 2
             *         },
             *         {
             *           "upTo": 1,
             *           "multiplier": 1
             *         }
             *       ],
             *       "minLevel": 1
             *     }
             */
            terms: components["schemas"]["EmergencyTermsDto"];
        };
        DeclineProposalDto: {
            /** @example Harga di atas kontrak yang berjalan */
            note?: string | null;
            /**
             * @example price
             * @enum {string}
             */
            reason: "price" | "timing" | "quantity" | "grade" | "freight" | "capacity_lost" | "need_gone" | "counterpart" | "other";
        };
        DeliveryDto: {
            /** @example 480 */
            accepted: number;
            /**
             * @example [
             *       "receive"
             *     ]
             */
            actions: string[];
            /**
             * @description Arrives in this week
             * @example 2026-W50
             */
            arrivalWeek: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Agreed
             * @example 480
             */
            quantity: number;
            /** @description Newest first */
            receipts: components["schemas"]["ReceiptDto"][];
            /** @example 0 */
            rejected: number;
            /**
             * @description Needed again: rejected, or not coming any more
             * @example 0
             */
            returned: number;
            /**
             * @example due
             * @enum {string}
             */
            state: "due" | "arriving" | "received" | "closed_short" | "cancelled";
            /**
             * @description Made in this week
             * @example 2026-W48
             */
            week: string;
        };
        DeliveryPlanDto: {
            /** @description By week */
            deliveries: components["schemas"]["DeliveryDto"][];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            proposalId: string;
            ratings: components["schemas"]["RatingDto"][];
            /**
             * @example delivering
             * @enum {string}
             */
            state: "proposed" | "accepted_by_manufacturer" | "accepted_by_producer" | "agreed" | "delivering" | "completed" | "cancelled" | "declined" | "countered" | "expired" | "withdrawn";
        };
        DestinationDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example Pabrik Cimahi */
            name: string;
            /** @example 32.73 */
            regencyCode: string;
        };
        DifferenceDto: {
            /** @example 0 */
            after: number;
            /**
             * @example offer_changed
             * @enum {string}
             */
            because: "request_new" | "request_gone" | "request_changed" | "offer_new" | "offer_gone" | "offer_changed" | "line_changed" | "excluded" | "agreed" | "policy_changed" | "made_way" | "freed" | "moved" | "search";
            /** @example 500 */
            before: number;
            /**
             * @description Fields that changed
             * @example [
             *       "available"
             *     ]
             */
            fields: string[];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            manufacturerId: string | null;
            /** @example PT Serat Jawa */
            manufacturerName: string | null;
            /** @example NW-MB */
            materialCode: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string;
            /**
             * Format: uuid
             * @description The request line (moved: the offer) on the other side of the change
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            other: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            producerId: string | null;
            /** @example PT Serat Jawa */
            producerName: string | null;
            /**
             * Format: uuid
             * @description null: a need that the what-if added
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description A request line, or a need that the what-if added
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /** @example P-2026-000123 */
            requestNumber: string | null;
            /** @example kg */
            unit: string | null;
        };
        DissolvePoolDto: {
            /** @example Anggota terlalu sedikit */
            reason: string;
        };
        DocumentTypeDto: {
            /** @example LSPro number + SNI code */
            checkRule: string | null;
            /** @example SPPT */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /**
             * @description A regular expression where it begins with ^
             * @example free text
             */
            format: string;
            /** @example LSPro (KAN accredited) */
            issuer: string | null;
            /** @example SPPT SNI */
            name: string;
            /** @example optional */
            requirement: string;
            /** @example 3-4 years with annual surveillance */
            validity: string | null;
        };
        DoneDto: {
            /**
             * @description letter_sent says the same whether or not the address has an account
             * @example letter_sent
             * @enum {string}
             */
            state: "letter_sent" | "email_verified" | "password_changed" | "signed_out";
        };
        DuplicateCandidateDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example PT Contoh Nirtenun Nusantara */
            name: string;
            /** @example 0.86 */
            similarity: number;
        };
        DuplicateFlagDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            candidates: components["schemas"]["DuplicateCandidateDto"][];
            /** @example Ayu Lestari */
            confirmedBy: string;
        };
        EmergenciesInForceDto: {
            emergencies: components["schemas"]["EmergencyNoticeDto"][];
        };
        EmergencyDto: {
            /**
             * @example [
             *       "extend",
             *       "end",
             *       "override"
             *     ]
             */
            actions: string[];
            /** @example Budi Santoso */
            approvedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            declaredAt: string;
            /** @example Ayu Lestari */
            declaredBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endedAt: string | null;
            /**
             * @description null once ended: its time was over
             * @example Kebutuhan sudah pulih
             */
            endReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description A later end that waits for another planner
             * @example 2026-11-21T09:30:00.000Z
             */
            extendsTo: string | null;
            /** @example Ayu Lestari */
            extensionBy: string | null;
            /** @example Kebutuhan sudah pulih */
            extensionReason: string | null;
            /** @example PPE */
            family: string;
            /** @example Kekurangan APD nasional, surat Gugus Tugas 12/2026 */
            ground: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string | null;
            /**
             * @example active
             * @enum {string}
             */
            state: "declared" | "active" | "rejected" | "ended";
            /**
             * @example {
             *       "classWeights": {
             *         "priority1": 1,
             *         "priority2": 2,
             *         "priority3": 8,
             *         "priority4": 40,
             *         "priority5": 200
             *       },
             *       "tranches": [
             *         {
             *           "upTo": 0.3,
             *           "multiplier": 2
             *         },
             *         {
             *           "upTo": 1,
             *           "multiplier": 1
             *         }
             *       ],
             *       "minLevel": 1
             *     }
             */
            terms: components["schemas"]["EmergencyTermsDto"];
        };
        EmergencyNoticeDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endsAt: string;
            /** @example PPE */
            family: string;
            /** @example Kekurangan APD nasional, surat Gugus Tugas 12/2026 */
            ground: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string;
        };
        EmergencyOverrideDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example Ayu Lestari */
            createdBy: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description How the need came in
             * @example referral
             * @enum {string}
             */
            lane: "referral" | "ministry" | "self";
            /**
             * @description Its class while the emergency lasts
             * @example 5
             */
            priority: number;
            /** @example Dirujuk RSUP Persahabatan, surat 45/2026 */
            reason: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
        };
        EmergencyReasonDto: {
            /** @example Kebutuhan sudah pulih */
            reason: string;
        };
        EmergencyTermsDto: {
            /**
             * @example {
             *       "priority1": 1,
             *       "priority2": 2,
             *       "priority3": 8,
             *       "priority4": 40,
             *       "priority5": 200
             *     }
             */
            classWeights: components["schemas"]["ClassWeightsDto"];
            /**
             * @description Lowest verification level that is matched at all
             * @example 1
             */
            minLevel: number;
            /**
             * @example [
             *       {
             *         "upTo": 0.3,
             *         "multiplier": 2
             *       },
             *       {
             *         "upTo": 1,
             *         "multiplier": 1
             *       }
             *     ]
             */
            tranches: components["schemas"]["TrancheDto"][];
        };
        EvidenceDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            addedAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            claimId: string;
            fieldVisit: components["schemas"]["FieldVisitDto"] | null;
            /** @description Its bytes: GET /evidence/{id}/file */
            file: components["schemas"]["EvidenceFileDto"] | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example file
             * @enum {string}
             */
            kind: "file" | "lab_result" | "field_visit";
            labResult: components["schemas"]["LabResultDto"] | null;
            /**
             * Format: date-time
             * @description Taken back by its organisation after a verifier had seen it
             * @example 2026-11-21T09:30:00.000Z
             */
            removedAt: string | null;
            /** @example Laporan uji BFE */
            title: string;
        };
        EvidenceFileDto: {
            /**
             * @example application/pdf
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/png" | "image/jpeg";
            /** @example laporan-uji.pdf */
            name: string;
            /** @example b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9 */
            sha256: string;
            /** @example 204800 */
            sizeBytes: number;
        };
        ExtendEmergencyDto: {
            /**
             * Format: date
             * @description Its last day (WIB), at most 180 days ahead
             * @example 2026-12-31
             */
            endsOn: string;
            /** @example Kebutuhan sudah pulih */
            reason: string;
        };
        FacilityDto: {
            /**
             * @example [
             *       "update"
             *     ]
             */
            actions: string[];
            /** @example Kawasan Industri Contoh Blok A No. 3 */
            address: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @description Five digits, of the stated edition
             * @example 13993
             */
            kbliCode: string;
            /**
             * @example 2020
             * @enum {string}
             */
            kbliEdition: "2020" | "2025";
            /** @example -6.9147 */
            lat: number;
            /** @example 107.6098 */
            lon: number;
            /** @example Pabrik Cimahi */
            name: string;
            /**
             * @description 22 digits
             * @example 0012345679901000000001
             */
            nitku: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            regency: components["schemas"]["PlaceDto"];
            /** @example SII-0001 */
            siinasAccount: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
            /** @example 85 */
            workers: number | null;
        };
        FacilityDutyDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /**
             * @description Three or more missed in a row: the ministry sees it
             * @example false
             */
            isFlagged: boolean;
            /**
             * @description Figures of the last report, to begin with
             * @example {
             *       "output": 4200
             *     }
             */
            last: {
                [key: string]: unknown;
            } | null;
            lines: components["schemas"]["ReportDutyLineDto"][];
            /** @example 0 */
            missedInRow: number;
            /** @example Pabrik Tangerang */
            name: string;
            /**
             * @description Weeks that can be reported now, oldest first
             * @example [
             *       "2026-W46"
             *     ]
             */
            owed: string[];
        };
        FacilityRowDto: {
            /**
             * @example [
             *       "update"
             *     ]
             */
            actions: string[];
            /** @example Kawasan Industri Contoh Blok A No. 3 */
            address: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @description Five digits, of the stated edition
             * @example 13993
             */
            kbliCode: string;
            /**
             * @example 2020
             * @enum {string}
             */
            kbliEdition: "2020" | "2025";
            /** @example -6.9147 */
            lat: number;
            /** @example 107.6098 */
            lon: number;
            /** @example Pabrik Cimahi */
            name: string;
            /**
             * @description 22 digits
             * @example 0012345679901000000001
             */
            nitku: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            regency: components["schemas"]["PlaceDto"];
            /** @example SII-0001 */
            siinasAccount: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /** @example 1 */
            version: number;
            /** @example 85 */
            workers: number | null;
        };
        FieldVisitDto: {
            /** @example Empat lini spunbond berjalan, sesuai daftar mesin. */
            findings: string;
            /** @example true */
            satisfied: boolean;
            /**
             * Format: date
             * @example 2026-11-21
             */
            visitedOn: string;
        };
        FindingDto: {
            /**
             * @description Attribute of the material, one that is a number
             * @example gsm
             */
            attributeCode: string;
            /** @example Balai Besar Tekstil */
            laboratory: string;
            /** @example 21.4 */
            measured: number;
            /** @example LHU-2026-0917 */
            reportNumber: string;
        };
        FlowsDto: {
            flows: components["schemas"]["MaterialFlowDto"][];
        };
        ForgotPasswordDto: {
            /**
             * Format: email
             * @example ayu@contoh.example
             */
            email: string;
        };
        FreightDto: {
            /**
             * @description Beyond it the sea takes two weeks, km
             * @example 1500
             */
            longSeaKm: number;
            /**
             * @description Rupiah per kg
             * @example 60
             */
            roadFixed: number;
            /**
             * @description Rupiah per kg and km
             * @example 0.85
             */
            roadPerKm: number;
            /**
             * @description Rupiah per kg
             * @example 210
             */
            seaFixed: number;
            /**
             * @description Rupiah per kg and km
             * @example 0.15
             */
            seaPerKm: number;
        };
        FreightParameterDto: {
            /** @example usual 1.2-1.4 */
            basis: string | null;
            /** @example truck_idr_per_tkm */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /** @example truck on Java/Sumatra/Bali */
            note: string | null;
            /** @example IDR per tonne-km */
            unit: string;
            /** @example 850 */
            value: number;
        };
        GradeDto: {
            /**
             * @example {
             *       "gsm": 25,
             *       "bfe": 99
             *     }
             */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * @example [
             *       "SNI-EN-14683"
             *     ]
             */
            certificates: string[];
            /**
             * @description Verification level when it was proposed
             * @example 2
             */
            level: number;
            /**
             * @description TKDN, per cent
             * @example 60
             */
            localContent: number;
            /**
             * @description Its producer had not confirmed the offer for 28 days when it was proposed
             * @example false
             */
            stale: boolean;
        };
        GrantRoleDto: {
            /**
             * @description Goes into the audit trail
             * @example Surat tugas 12/2026
             */
            reason?: string;
            /**
             * @example verifier
             * @enum {string}
             */
            role: "verifier" | "planner" | "auditor" | "administrator";
        };
        HintDto: {
            /**
             * @description The constraint whose absence would add most offers
             * @example constraints.bfe
             */
            cutsMost: string | null;
            /**
             * @description Of them, those that meet everything
             * @example 3
             */
            fitting: number;
            /**
             * @description Verified published offers of the material
             * @example 14
             */
            offers: number;
            warnings: components["schemas"]["WarningDto"][];
            /** @description How many would fit without this one constraint */
            without: components["schemas"]["WithoutDto"][];
        };
        InvitationDto: {
            /**
             * @example [
             *       "revoke"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: email
             * @example budi@contoh.example
             */
            email: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @example member
             * @enum {string}
             */
            role: "owner" | "member";
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "accepted" | "revoked" | "expired";
        };
        InviteDto: {
            /**
             * Format: email
             * @example budi@contoh.example
             */
            email: string;
            /**
             * @example member
             * @enum {string}
             */
            role: "owner" | "member";
        };
        JoinedDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @example member
             * @enum {string}
             */
            role: "owner" | "member";
        };
        KbliDto: {
            /** @example 13993 */
            code: string;
            /**
             * @description The same digits may mean something else in the other edition
             * @example 2020
             * @enum {string}
             */
            edition: "2020" | "2025";
            /** @example Industri Non Woven (bukan Tenunan) */
            title: string;
        };
        LaboratoryDto: {
            /** @example BALAI-BESAR-TEKSTIL-BBT-BANDUNG */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /** @example Balai Besar Tekstil (BBT) Bandung */
            name: string;
            /** @example 32.73 */
            regencyCode: string | null;
            /** @example test lab, LSPro TEXPA */
            role: string;
            /** @example mask BFE/PFE/N95 */
            scope: string | null;
            /** @example sindonews 2020-09 */
            source: string;
        };
        LabResultDto: {
            /**
             * @description Attribute of the claim’s material
             * @example bfe
             */
            attribute: string;
            /** @example BALAI-BESAR-TEKSTIL-BBT-BANDUNG */
            laboratoryCode: string;
            /** @example Balai Besar Tekstil (BBT) Bandung */
            laboratoryName: string | null;
            /** @example Rol 12, lot 7 */
            sample: string;
            /** @example ASTM F2101 */
            standard: string;
            /**
             * Format: date
             * @description Not in the future, at most 24 months ago
             * @example 2026-06-01
             */
            testedOn: string;
            /** @example 98.6 */
            value: number | string | boolean;
        };
        LaneFiguresDto: {
            /**
             * @description Base units
             * @example 48000
             */
            asked: number;
            /** @example 9 */
            firms: number;
            /**
             * @example referral
             * @enum {string}
             */
            lane: "referral" | "ministry" | "self";
            /** @example 12 */
            lines: number;
            /**
             * @description Base units held or agreed
             * @example 31000
             */
            matched: number;
            /** @example kg */
            unit: string;
            /**
             * @description Median days to verify
             * @example 3.5
             */
            verifyDays: number | null;
        };
        LanesDto: {
            lanes: components["schemas"]["LaneFiguresDto"][];
        };
        LineCalendarDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId: string;
            /**
             * @description What its capacity counts
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs" | "hour";
            /**
             * @description Of the line: hand it back as If-Match
             * @example 1
             */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
            weeks: components["schemas"]["LineWeekDto"][];
        };
        LineChangeDto: {
            /**
             * @description So much more a week, in line units
             * @example 500
             */
            amount?: number;
            /**
             * @description Times what is verified of it
             * @example 1.5
             */
            factor?: number;
            /**
             * @description The first week when absent
             * @example 2026-W48
             */
            fromWeek?: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId: string;
            /**
             * @description The last week, itself included; to the end when absent
             * @example 2027-W02
             */
            toWeek?: string;
        };
        LineDto: {
            /**
             * @example [
             *       "update",
             *       "write_calendar",
             *       "stop"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example Lebar 1,6 m, dua shift */
            description: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /** @example 2 */
            machines: number | null;
            /** @example Lini meltblown 1 */
            name: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "stopped";
            /**
             * @description What its capacity counts
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs" | "hour";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /** @example 1 */
            version: number;
        };
        LineOutageDto: {
            /**
             * @description First week without output
             * @example 2026-W50
             */
            from: string;
            /** @example Mesin kalender rusak, suku cadang dari luar negeri */
            reason: string;
            /**
             * @description Last week without output; at most 26 in all
             * @example 2027-W01
             */
            to: string;
        };
        LineOutageEffectDto: {
            /**
             * @description Agreed pairings that lost deliveries; they are matched anew
             * @example 2
             */
            pairings: number;
            /**
             * @description Proposals not agreed yet that were withdrawn
             * @example 3
             */
            withdrawn: number;
        };
        LineOutagePreviewDto: {
            /**
             * @description Whose needs they are
             * @example 4
             */
            manufacturers: number;
            /**
             * @description Agreed pairings that lost deliveries; they are matched anew
             * @example 2
             */
            pairings: number;
            /**
             * @description Proposals not agreed yet that were withdrawn
             * @example 3
             */
            withdrawn: number;
        };
        LineWeekDto: {
            /**
             * @description effective − committed − held
             * @example 3000
             */
            available: number;
            /**
             * @description In agreed pairings
             * @example 1200
             */
            committed: number;
            /**
             * @description What it really gives
             * @example 4800
             */
            effective: number;
            /**
             * @description In live proposals
             * @example 600
             */
            held: number;
            /**
             * @description What the line was built for, in its unit per week
             * @example 6000
             */
            installed: number;
            /**
             * @description With everything one has (surge)
             * @example 5500
             */
            maximum: number;
            /**
             * @description False: nobody has stated this week yet
             * @example true
             */
            stated: boolean;
            /** @example 2026-W48 */
            week: string;
        };
        LineWeekInputDto: {
            /**
             * @description What it really gives
             * @example 4800
             */
            effective: number;
            /**
             * @description What the line was built for, in its unit per week
             * @example 6000
             */
            installed: number;
            /**
             * @description With everything one has (surge)
             * @example 5500
             */
            maximum: number;
            /** @example 2026-W48 */
            week: string;
        };
        LodgeAppealDto: {
            /**
             * @example evidence_overlooked
             * @enum {string}
             */
            ground: "facts_wrong" | "evidence_overlooked" | "rule_misapplied" | "data_outdated" | "constraint_misread" | "priority_misread" | "unequal_treatment" | "other";
            /**
             * @example decision
             * @enum {string}
             */
            kind: "decision" | "need" | "offer";
            /**
             * Format: uuid
             * @description The decision, the request line or the offer
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            subjectId: string;
            /** @example Laporan uji BFE halaman 3 memuat nilai 99,1 % dan tanggal uji yang masih berlaku. */
            words: string;
        };
        MaterialAttributeDto: {
            /** @example gsm */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /**
             * @example number
             * @enum {string}
             */
            datatype: "number" | "enum" | "bool" | "text";
            /**
             * @example tol
             * @enum {string}
             */
            matchRule: "eq" | "gte" | "lte" | "tol" | "range";
            /** @example Basis weight */
            nameEn: string;
            /** @example Gramatur */
            nameId: string;
            /**
             * @description From lowest to highest where a rule compares them
             * @example [
             *       "white",
             *       "black"
             *     ]
             */
            options: string[];
            /** @example 50 */
            plausibleMax: number | null;
            /** @example 15 */
            plausibleMin: number | null;
            /** @example true */
            required: boolean;
            /** @example ISO 9073-1 / SNI ISO 9073-1 */
            testMethod: string | null;
            /** @example 25 typical for 3-ply mask */
            thresholdNote: string | null;
            /** @example 5 */
            tolerancePct: number | null;
            /** @example g/m2 */
            unit: string | null;
        };
        MaterialDto: {
            /**
             * @example [
             *       "meltblown",
             *       "kain meltblown"
             *     ]
             */
            aliases: string[];
            /**
             * @example [
             *       "m2",
             *       "roll"
             *     ]
             */
            altUnits: string[];
            /** @example 90 */
            bulkDensityKgPerM3: number | null;
            /**
             * @description max(kg, m³ × 250) of one base unit
             * @example 2.777778
             */
            chargeableKgPerUnit: number;
            /** @example NW-MB */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /** @example PPE */
            family: string;
            /** @example nonwoven */
            grouping: string;
            /** @example flammable UN1170 */
            hazard: string | null;
            /**
             * @description HS 2022; may depend on the variant, see note
             * @example 560311
             */
            hs6: string | null;
            /** @example high */
            importDependency2020: string | null;
            /**
             * @example [
             *       "13993"
             *     ]
             */
            kbli2020: string[];
            /**
             * @example [
             *       "13993"
             *     ]
             */
            kbli2025: string[];
            /** @example Meltblown PP nonwoven (electret filter media) */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP (media filter bermuatan elektret) */
            nameId: string;
            /** @example 5603.12 when >25 gsm */
            note: string | null;
            /** @example 12 */
            shelfLifeMonths: number | null;
            /**
             * @description Quantities are whole base units
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs";
        };
        MaterialFlowDto: {
            /**
             * @description Base units asked for
             * @example 96000
             */
            asked: number;
            /**
             * @description Of these, proposed or agreed
             * @example 34000
             */
            covered: number;
            /** @example NW-MB */
            materialCode: string;
            /** @example Meltblown PP nonwoven */
            materialNameEn: string;
            /** @example Kain nirtenun meltblown PP */
            materialNameId: string;
            /**
             * @description null: asked for by itself
             * @example MASK-3PLY
             */
            productCode: string | null;
            /** @example Surgical mask 3-ply */
            productNameEn: string | null;
            /** @example Masker bedah 3 lapis */
            productNameId: string | null;
            /**
             * @description Median offered price, rupiah per base unit
             * @example 42000
             */
            referencePrice: number | null;
            /** @example kg */
            unit: string;
        };
        MaterialNameDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /**
             * @description Base unit of every quantity
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs";
        };
        MaterialPictureDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /**
             * @description Asked for and not agreed; null: of fewer firms than firmsMin
             * @example 96000
             */
            needed: number | null;
            /**
             * @description Offered over four weeks; null: of fewer firms than firmsMin
             * @example 42000
             */
            offered: number | null;
            /**
             * @description Verified producers; null: of fewer firms than firmsMin
             * @example 7
             */
            producers: number | null;
            /** @example kg */
            unit: string;
        };
        MaterialPriceDto: {
            /** @example 8700 */
            highest: number;
            /**
             * @description In which it is highest
             * @example 2026-W48
             */
            highestWeek: string;
            /** @example NW-MB */
            materialCode: string;
            /** @example Meltblown PP nonwoven */
            materialNameEn: string;
            /** @example Kain nirtenun meltblown PP */
            materialNameId: string;
            /**
             * @description Rupiah one more base unit would have added, mean over the weeks
             * @example 5200
             */
            mean: number;
            /** @example 32 */
            provinceCode: string;
            /**
             * @description Where it is made
             * @example Jawa Barat
             */
            provinceName: string;
            /** @example kg */
            unit: string;
        };
        MaterialSheetDto: {
            /**
             * @example [
             *       "meltblown",
             *       "kain meltblown"
             *     ]
             */
            aliases: string[];
            /**
             * @example [
             *       "m2",
             *       "roll"
             *     ]
             */
            altUnits: string[];
            attributes: components["schemas"]["MaterialAttributeDto"][];
            /** @example 90 */
            bulkDensityKgPerM3: number | null;
            /**
             * @description max(kg, m³ × 250) of one base unit
             * @example 2.777778
             */
            chargeableKgPerUnit: number;
            /** @example NW-MB */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /** @example PPE */
            family: string;
            /** @example nonwoven */
            grouping: string;
            /** @example flammable UN1170 */
            hazard: string | null;
            /**
             * @description HS 2022; may depend on the variant, see note
             * @example 560311
             */
            hs6: string | null;
            /** @example high */
            importDependency2020: string | null;
            /**
             * @example [
             *       "13993"
             *     ]
             */
            kbli2020: string[];
            /**
             * @example [
             *       "13993"
             *     ]
             */
            kbli2025: string[];
            /** @example Meltblown PP nonwoven (electret filter media) */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP (media filter bermuatan elektret) */
            nameId: string;
            /** @example 5603.12 when >25 gsm */
            note: string | null;
            /** @example 12 */
            shelfLifeMonths: number | null;
            /**
             * @description Quantities are whole base units
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs";
        };
        MeDto: {
            /**
             * @example [
             *       "update",
             *       "change_password",
             *       "disable_totp"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: email
             * @example ayu@contoh.example
             */
            email: string;
            /** @example true */
            emailVerified: boolean;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example id
             * @enum {string}
             */
            locale: "id" | "en";
            memberships: components["schemas"]["MembershipDto"][];
            /**
             * @description Roles that count in this session
             * @example [
             *       "planner"
             *     ]
             */
            ministryRoles: ("verifier" | "planner" | "auditor" | "administrator")[];
            /** @example Ayu Lestari */
            name: string;
            /**
             * @description Second factor; pending: set up, not confirmed
             * @example on
             * @enum {string}
             */
            totp: "off" | "pending" | "on";
            /**
             * @description The account has ministry roles, but they count only after the second factor
             * @example false
             */
            totpRequired: boolean;
        };
        MemberDto: {
            /**
             * @example [
             *       "change_role",
             *       "remove"
             *     ]
             */
            actions: string[];
            /**
             * Format: email
             * @example ayu@contoh.example
             */
            email: string;
            /** @example Ayu Lestari */
            name: string;
            /**
             * @example owner
             * @enum {string}
             */
            role: "owner" | "member";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            since: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            userId: string;
        };
        MembershipDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @example owner
             * @enum {string}
             */
            role: "owner" | "member";
        };
        MyDataDto: {
            copy: components["schemas"]["DataCopyDto"] | null;
            /**
             * @description My data are stored and nothing else
             * @example false
             */
            isRestricted: boolean;
        };
        NamedDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example Pabrik Cimahi */
            name: string;
        };
        NationalFigureDto: {
            /**
             * Format: date
             * @example 2020-04-28
             */
            date: string;
            /** @example installed PPE capacity of the 25 */
            indicator: string;
            /** @example Kemenperin IKFT */
            reportedBy: string;
            /** @example cnnindonesia.com 20200428154507 */
            source: string;
            /** @example pcs/month */
            unit: string;
            /** @example 18900000 */
            value: number;
        };
        NationalPictureDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @example 3 */
            firmsMin: number;
            materials: components["schemas"]["MaterialPictureDto"][];
            provinces: components["schemas"]["ProvincePictureDto"][];
        };
        NearestOwnerDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example PT Masker Nusantara */
            organisationName: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /** @example P-2026-000123 */
            requestNumber: string;
        };
        NearestRequestDto: {
            /** @example 2026-W48 */
            earliestWeek: string;
            /**
             * @description It is still open
             * @example true
             */
            isOpen: boolean;
            /** @example 2026-W50 */
            latestWeek: string;
            /** @example NW-MB */
            materialCode: string;
            /** @description Whose it is: for planners, and for a producer whom a proposal on it has named before */
            owner: components["schemas"]["NearestOwnerDto"] | null;
            /** @example 4 */
            priority: number;
            /** @example 32 */
            provinceCode: string;
            /** @example Jawa Barat */
            provinceName: string | null;
            /**
             * @description Base units asked for
             * @example 6000
             */
            quantity: number;
            /** @example kg */
            unit: string;
        };
        NeedDto: {
            /**
             * @description What the grade must be
             * @example {
             *       "gsm": {
             *         "min": 23.75,
             *         "max": 26.25
             *       }
             *     }
             */
            constraints: {
                [key: string]: unknown;
            };
            /**
             * @description Of the whole line; for the manufacturer and the ministry
             * @example 500
             */
            quantity: number | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /** @example P-2026-000123 */
            requestNumber: string;
            /**
             * @description For the manufacturer and the ministry
             * @example Bahan masker bedah
             */
            title: string | null;
        };
        NeededMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /**
             * @description Base unit of every quantity
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs";
        };
        NewApiKeyDto: {
            key: components["schemas"]["ApiKeyDto"];
            /**
             * @description Sent as `Authorization: Bearer …`; shown this once
             * @example padan_0193a7b25c1e7d3f8a901b2c3d4e5f60_pX1b0w3zqk2m9T7VfYcJ4sLrNdGhUeKoQiAtBxZyR5M
             */
            token: string;
        };
        NewChoiceDto: {
            /**
             * @example digest
             * @enum {string}
             */
            email: "now" | "digest" | "off";
            /** @example true */
            inApp: boolean;
            /**
             * @example proposal.ended
             * @enum {string}
             */
            kind: "account.security" | "case.decided" | "claim.ended" | "appeal.received" | "appeal.decided" | "appeal.lodged" | "privacy.answered" | "privacy.breach" | "offer.weekly" | "report.due" | "report.missed" | "report.flagged" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved" | "webhook.disabled" | "case.submitted" | "run.ended";
        };
        NewLineDto: {
            /** @example false */
            allOrNothing?: boolean;
            /**
             * @description Codes of document types or standards
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates?: string[];
            /**
             * @description By attribute code: {min, max} for numbers, {in: […]} for options, flags and text
             * @example {
             *       "gsm": {
             *         "min": 23.75,
             *         "max": 26.25
             *       },
             *       "bfe": {
             *         "min": 98
             *       },
             *       "electret": {
             *         "in": [
             *           true
             *         ]
             *       }
             *     }
             */
            constraints?: {
                [key: string]: unknown;
            };
            /**
             * @description First week in which it may arrive
             * @example 2026-W48
             */
            earliestWeek: string;
            /**
             * Format: uuid
             * @description Destination: a facility of the same organisation
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /**
             * @description Last week in which it may arrive, at most 52 later
             * @example 2027-W02
             */
            latestWeek: string;
            /** @example NW-MB */
            materialCode: string;
            /**
             * @description Of the quantity, for one producer
             * @example 0.6
             */
            maxShare?: number;
            /** @example 3 */
            maxSuppliers?: number | null;
            /**
             * @description Rupiah per base unit
             * @example 50000
             */
            maxUnitPrice?: number | null;
            /**
             * @description Lowest verification level
             * @example 1
             */
            minLevel?: number;
            /**
             * @description TKDN, per cent
             * @example 40
             */
            minLocalContent?: number;
            /** @example 500 */
            minPerSupplier?: number;
            /**
             * @description 5 is the most urgent; above 1 needs a ground
             * @example 4
             */
            priority?: number;
            /**
             * @example health_facility
             * @enum {string|null}
             */
            priorityGround?: "health_facility" | "public_tender" | "export" | "continuity" | "other" | null;
            /**
             * @description Whole base units of the material
             * @example 6000
             */
            quantity: number;
        };
        NewWebhookDto: {
            /** @example Sistem gudang */
            description: string;
            /**
             * @example [
             *       "proposal.new",
             *       "proposal.ended"
             *     ]
             */
            events: ("case.decided" | "claim.ended" | "appeal.decided" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved")[];
            /**
             * @description https, and an address that can be reached from the internet
             * @example https://hooks.contoh.example/padan
             */
            url: string;
        };
        NoticeChoiceDto: {
            /**
             * @description By letter at once, in that of 07:00 WIB, or not
             * @example digest
             * @enum {string}
             */
            email: "now" | "digest" | "off";
            /**
             * @example pairings
             * @enum {string}
             */
            group: "account" | "verification" | "market" | "pairings" | "ministry" | "organisation";
            /**
             * @description Shown in the centre
             * @example true
             */
            inApp: boolean;
            /**
             * @description Webhooks can ask for it
             * @example true
             */
            isEvent: boolean;
            /**
             * @description Cannot be changed
             * @example false
             */
            isFixed: boolean;
            /**
             * @example proposal.ended
             * @enum {string}
             */
            kind: "account.security" | "case.decided" | "claim.ended" | "appeal.received" | "appeal.decided" | "appeal.lodged" | "privacy.answered" | "privacy.breach" | "offer.weekly" | "report.due" | "report.missed" | "report.flagged" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved" | "webhook.disabled" | "case.submitted" | "run.ended";
            /**
             * @description In the language of the reader
             * @example Usulan baru
             */
            name: string;
        };
        NoticeChoicesDto: {
            items: components["schemas"]["NoticeChoiceDto"][];
        };
        NotificationDto: {
            /** @example Usulan Spunbond antara PT A dan PT B kini ditolak: harga. */
            body: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example proposal.ended
             * @enum {string}
             */
            kind: "account.security" | "case.decided" | "claim.ended" | "appeal.received" | "appeal.decided" | "appeal.lodged" | "privacy.answered" | "privacy.breach" | "offer.weekly" | "report.due" | "report.missed" | "report.flagged" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved" | "webhook.disabled" | "case.submitted" | "run.ended";
            /**
             * Format: uuid
             * @description The organisation as a member of which the reader was told
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            readAt: string | null;
            /**
             * @description What it leads to
             * @example proposal
             * @enum {string}
             */
            subject: "case" | "claim" | "offer" | "request" | "proposal" | "run" | "organisation" | "account" | "still_true" | "weekly_report" | "emergency" | "webhook" | "appeal" | "pool";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            subjectId: string;
            /**
             * @description In the language of the reader
             * @example Usulan Spunbond ditolak
             */
            title: string;
        };
        OfferCalendarDto: {
            /** @example false */
            followsLine: boolean;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string;
            /**
             * @description Of the offer: hand it back as If-Match
             * @example 1
             */
            version: number;
            weeks: components["schemas"]["OfferWeekDto"][];
        };
        OfferDto: {
            /**
             * @example [
             *       "update",
             *       "write_calendar",
             *       "withdraw",
             *       "confirm"
             *     ]
             */
            actions: string[];
            /**
             * @example {
             *       "gsm": 25,
             *       "bfe": 99,
             *       "electret": true
             *     }
             */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates: string[];
            /**
             * Format: date-time
             * @description Last "still true"
             * @example 2026-11-21T09:30:00.000Z
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /**
             * @description Its weeks are those of its line, until it has a calendar of its own
             * @example true
             */
            followsLine: boolean;
            /**
             * Format: date-time
             * @description Until then it counts in full
             * @example 2026-11-21T09:30:00.000Z
             */
            freshUntil: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /** @example 1 */
            leadWeeks: number;
            /**
             * @description Of the claims that cover it today; 0: matching does not count it as verified
             * @example 2
             * @enum {integer}
             */
            level: 0 | 1 | 2;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId: string | null;
            /**
             * @description Line units that one base unit takes
             * @example 1
             */
            load: number;
            /**
             * @description TKDN, per cent
             * @example 60
             */
            localContent: number;
            /**
             * Format: date-time
             * @description After that matching leaves it out until it is confirmed
             * @example 2026-11-21T09:30:00.000Z
             */
            matchedUntil: string | null;
            material: components["schemas"]["MaterialNameDto"];
            /**
             * @description Minimum order, base units
             * @example 500
             */
            moq: number;
            /**
             * @description Orders are multiples of it, as is the minimum order
             * @example 50
             */
            multiple: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description Not confirmed for 28 days: matching discounts it
             * @example false
             */
            stale: boolean;
            /**
             * @example published
             * @enum {string}
             */
            state: "draft" | "published" | "withdrawn";
            tiers: components["schemas"]["PriceTierDto"][];
            /**
             * @description Rupiah per base unit
             * @example 42000
             */
            unitPrice: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            validUntil: string | null;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        OfferRowDto: {
            /**
             * @example [
             *       "update",
             *       "write_calendar",
             *       "withdraw",
             *       "confirm"
             *     ]
             */
            actions: string[];
            /**
             * @example {
             *       "gsm": 25,
             *       "bfe": 99,
             *       "electret": true
             *     }
             */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates: string[];
            /**
             * Format: date-time
             * @description Last "still true"
             * @example 2026-11-21T09:30:00.000Z
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /**
             * @description Its weeks are those of its line, until it has a calendar of its own
             * @example true
             */
            followsLine: boolean;
            /**
             * Format: date-time
             * @description Until then it counts in full
             * @example 2026-11-21T09:30:00.000Z
             */
            freshUntil: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /** @example 1 */
            leadWeeks: number;
            /**
             * @description Of the claims that cover it today; 0: matching does not count it as verified
             * @example 2
             * @enum {integer}
             */
            level: 0 | 1 | 2;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId: string | null;
            /**
             * @description Line units that one base unit takes
             * @example 1
             */
            load: number;
            /**
             * @description TKDN, per cent
             * @example 60
             */
            localContent: number;
            /**
             * Format: date-time
             * @description After that matching leaves it out until it is confirmed
             * @example 2026-11-21T09:30:00.000Z
             */
            matchedUntil: string | null;
            material: components["schemas"]["MaterialNameDto"];
            /**
             * @description Minimum order, base units
             * @example 500
             */
            moq: number;
            /**
             * @description Orders are multiples of it, as is the minimum order
             * @example 50
             */
            multiple: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description Not confirmed for 28 days: matching discounts it
             * @example false
             */
            stale: boolean;
            /**
             * @example published
             * @enum {string}
             */
            state: "draft" | "published" | "withdrawn";
            tiers: components["schemas"]["PriceTierDto"][];
            /**
             * @description Rupiah per base unit
             * @example 42000
             */
            unitPrice: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            validUntil: string | null;
            /** @example 1 */
            version: number;
        };
        OfferWeekDto: {
            /**
             * @description Base units it can give in this week, promised ones included
             * @example 3000
             */
            available: number;
            /**
             * @description In agreed pairings
             * @example 500
             */
            committed: number;
            /**
             * @description available − committed − held
             * @example 2250
             */
            free: number;
            /**
             * @description In live proposals
             * @example 250
             */
            held: number;
            /**
             * @description False: nobody has stated this week yet
             * @example true
             */
            stated: boolean;
            /** @example 2026-W48 */
            week: string;
        };
        OfferWeekInputDto: {
            /**
             * @description Base units it can give in this week, promised ones included
             * @example 3000
             */
            available: number;
            /** @example 2026-W48 */
            week: string;
        };
        OneMoreDto: {
            /**
             * @description Proved by solving again with one unit more; null: not tried
             * @example 8700
             */
            gain: number | null;
            /**
             * @description What it makes
             * @example [
             *       "NW-MB"
             *     ]
             */
            materials: string[];
            /** @example Lini meltblown 1 */
            name: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string | null;
            /** @example PT Serat Jawa */
            organisationName: string | null;
            /** @example 1 */
            position: number;
            /**
             * @description By the prices: at most so much, rupiah
             * @example 8700
             */
            price: number;
            /**
             * @example line
             * @enum {string}
             */
            resource: "line" | "offer";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            resourceId: string;
            /** @example 2026-W48 */
            week: string;
        };
        OneMoreListDto: {
            items: components["schemas"]["OneMoreDto"][];
        };
        OrganisationDto: {
            /**
             * @example [
             *       "update",
             *       "invite",
             *       "manage_members",
             *       "create_facility",
             *       "leave"
             *     ]
             */
            actions: string[];
            /** @example Jl. Contoh No. 1 */
            address: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @description For the ministry; null to members */
            duplicateFlag: components["schemas"]["DuplicateFlagDto"] | null;
            /**
             * Format: email
             * @example kantor@contoh.example
             */
            email: string | null;
            /**
             * @description Almost the same name as another; null to members
             * @example false
             */
            flagged: boolean | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Small or medium industry by Permenperin 64/2016
             * @example true
             */
            isIkm: boolean;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @example owner
             * @enum {string|null}
             */
            myRole: "owner" | "member" | null;
            /** @example PT Contoh Nirtenun Nusantara */
            name: string;
            /**
             * @description 13 digits
             * @example 9990000000001
             */
            nib: string;
            /** @example 012345679901000 */
            npwp: string | null;
            /**
             * @example menengah
             * @enum {string|null}
             */
            permenperin64Class: "kecil" | "menengah" | "besar" | null;
            /** @example +6281234567890 */
            phone: string | null;
            /**
             * @example menengah
             * @enum {string|null}
             */
            pp7Class: "mikro" | "kecil" | "menengah" | "besar" | null;
            regency: components["schemas"]["PlaceDto"];
            /**
             * @example [
             *       "producer"
             *     ]
             */
            roles: ("producer" | "manufacturer" | "pooler")[];
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "suspended";
            /** @example null */
            suspensionReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Ayu Lestari */
            updatedBy: string;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        OrganisationRowDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Almost the same name as another; null to members
             * @example false
             */
            flagged: boolean | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Small or medium industry by Permenperin 64/2016
             * @example true
             */
            isIkm: boolean;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /** @example PT Contoh Nirtenun Nusantara */
            name: string;
            /**
             * @description 13 digits
             * @example 9990000000001
             */
            nib: string;
            regency: components["schemas"]["PlaceDto"];
            /**
             * @example [
             *       "producer"
             *     ]
             */
            roles: ("producer" | "manufacturer" | "pooler")[];
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "suspended";
        };
        OverrideDto: {
            /**
             * @description How the need came in
             * @example referral
             * @enum {string}
             */
            lane: "referral" | "ministry" | "self";
            /**
             * @description Its class while the emergency lasts
             * @example 5
             */
            priority: number;
            /** @example Dirujuk RSUP Persahabatan, surat 45/2026 */
            reason: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
        };
        PartyDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /**
             * @description Of the regency, not of the plant
             * @example -6.9
             */
            lat: number;
            /** @example 107.6 */
            lon: number;
            /** @example PT Serat Jawa */
            name: string;
            /**
             * @description Where it comes from, or goes to
             * @example Kota Bandung
             */
            regency: string;
            /**
             * @description Kemendagri
             * @example 32.73
             */
            regencyCode: string;
        };
        PasswordDto: {
            /**
             * Format: password
             * @example kain-katun-tenun-biru
             */
            password: string;
        };
        PlaceDto: {
            /** @example 32.73 */
            code: string;
            /** @example Kota Bandung */
            name: string;
            /** @example 32 */
            provinceCode: string;
        };
        PlanDto: {
            /**
             * @description Wanted values by material code: they convert units and become the constraints of the line
             * @example {
             *       "NW-MB": {
             *         "gsm": 25,
             *         "bfe": 98
             *       }
             *     }
             */
            attributes?: {
                [key: string]: unknown;
            };
            /** @example 2026-W48 */
            earliestWeek: string;
            /**
             * Format: uuid
             * @description Where the material goes: a facility of an organisation you belong to
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example 2027-W02 */
            latestWeek: string;
            /** @example 3 */
            maxSuppliers?: number | null;
            /**
             * @description Lowest verification level
             * @example 1
             */
            minLevel?: number;
            /**
             * @description TKDN, per cent
             * @example 40
             */
            minLocalContent?: number;
            /**
             * @description Finished pieces
             * @example 1000000
             */
            plannedOutput: number;
            /**
             * @description 5 is the most urgent; above 1 needs a ground
             * @example 4
             */
            priority?: number;
            /**
             * @example health_facility
             * @enum {string|null}
             */
            priorityGround?: "health_facility" | "public_tender" | "export" | "continuity" | "other" | null;
            /** @example MASK-3PLY */
            productCode: string;
            /** @example Bahan masker bedah Desember */
            title?: string;
        };
        PlannedNeedDto: {
            /**
             * @description Before rounding up
             * @example 1684.8
             */
            exact: number;
            /** @example NW-SB */
            materialCode: string;
            /**
             * @description Rounded up to whole base units
             * @example 1685
             */
            quantity: number;
            /**
             * @example [
             *       "outer layer",
             *       "inner layer"
             *     ]
             */
            roles: string[];
            /**
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs";
        };
        PlannedRequestDto: {
            /**
             * @example [
             *       "edit",
             *       "cancel",
             *       "copy"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            lines: components["schemas"]["RequestLineDto"][];
            needs: components["schemas"]["PlannedNeedDto"][];
            /** @example P-2026-000123 */
            number: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description Finished pieces
             * @example 1000000
             */
            plannedOutput: number | null;
            /**
             * @description When made from a plan
             * @example MASK-3PLY
             */
            productCode: string | null;
            /**
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "matched" | "fulfilled" | "cancelled" | "lapsed";
            /** @example Bahan masker bedah Desember */
            title: string;
            /** @description What the draft does not contain, and what it would take */
            unconverted: components["schemas"]["UnconvertedNeedDto"][];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Budi Santoso */
            updatedBy: string;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        PlanOutcomeDto: {
            needs: components["schemas"]["PlannedNeedDto"][];
            /** @description What the draft does not contain, and what it would take */
            unconverted: components["schemas"]["UnconvertedNeedDto"][];
            warnings: components["schemas"]["WarningDto"][];
        };
        PlanPreviewDto: {
            /**
             * @description Wanted values by material code: they convert units and become the constraints of the line
             * @example {
             *       "NW-MB": {
             *         "gsm": 25,
             *         "bfe": 98
             *       }
             *     }
             */
            attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description Finished pieces
             * @example 1000000
             */
            plannedOutput: number;
            /** @example MASK-3PLY */
            productCode: string;
        };
        PolicyChangeDto: {
            classWeights?: components["schemas"]["ClassWeightsDto"];
            /**
             * @description Rupiah per unit of weight 1; null: twice the dearest landed cost of the run
             * @example 90000
             */
            fillValue?: number | null;
            freight?: components["schemas"]["FreightDto"];
            /**
             * @description Rupiah per unit kept on a pair already proposed
             * @example 200
             */
            keepBonus?: number;
            /** @description Materials that weigh more or less than 1 */
            materialWeights?: components["schemas"]["WeightDto"][];
            /**
             * @description Lowest verification level that is matched at all
             * @example 1
             */
            minLevel?: number;
            /**
             * @description Share of its unit price by which a unit of an offer not confirmed for 28 days counts less
             * @example 0.05
             */
            staleDiscount?: number;
            /**
             * @description Shares rise to 1, multipliers never rise
             * @example [
             *       {
             *         "upTo": 0.5,
             *         "multiplier": 1.5
             *       },
             *       {
             *         "upTo": 1,
             *         "multiplier": 1
             *       }
             *     ]
             */
            tranches?: components["schemas"]["TrancheDto"][];
        };
        PolicyDto: {
            classWeights: components["schemas"]["ClassWeightsDto"];
            /**
             * @description Rupiah per unit of weight 1; null: twice the dearest landed cost of the run
             * @example 90000
             */
            fillValue: number | null;
            freight: components["schemas"]["FreightDto"];
            /**
             * Format: uuid
             * @description Null: the default, which nobody has changed yet
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            inForceFrom: string | null;
            /**
             * @description Rupiah per unit kept on a pair already proposed
             * @example 200
             */
            keepBonus: number;
            /** @description Materials that weigh more or less than 1 */
            materialWeights: components["schemas"]["WeightDto"][];
            /**
             * @description Lowest verification level that is matched at all
             * @example 1
             */
            minLevel: number;
            /** @example Rumah sakit rujukan didahulukan selama tanggap darurat */
            reason: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            setBy: string | null;
            /** @example Ayu Lestari */
            setByName: string | null;
            /**
             * @description Share of its unit price by which a unit of an offer not confirmed for 28 days counts less
             * @example 0.05
             */
            staleDiscount: number;
            /**
             * @description Shares rise to 1, multipliers never rise
             * @example [
             *       {
             *         "upTo": 0.5,
             *         "multiplier": 1.5
             *       },
             *       {
             *         "upTo": 1,
             *         "multiplier": 1
             *       }
             *     ]
             */
            tranches: components["schemas"]["TrancheDto"][];
        };
        PoolCandidateDto: {
            /**
             * @description Base units that nothing is promised of
             * @example 480
             */
            left: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /** @example P-2026-000123 */
            requestNumber: string;
        };
        PoolDetailDto: {
            /**
             * @example [
             *       "commit",
             *       "dissolve"
             *     ]
             */
            actions: string[];
            /** @description Your needs that could join */
            candidates: components["schemas"]["PoolCandidateDto"][];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            committedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endedAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Needs that were invited and have not answered
             * @example 2
             */
            invited: number;
            /**
             * @description Needs that are in
             * @example 5
             */
            joined: number;
            /** @example Jawa */
            landmass: string;
            material: components["schemas"]["PoolMaterialDto"];
            /** @description All for the pooler and the ministry; a member sees its own */
            members: components["schemas"]["PoolMemberDto"][];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description The pooler
             * @example Koperasi Sentra IKM Candilokan Bersama
             */
            organisationName: string;
            /**
             * @description Base units of all who are in
             * @example 900
             */
            quantity: number;
            /**
             * @description Of it, arrived and shared out
             * @example 0
             */
            received: number;
            /**
             * @description Where it is shared out
             * @example Kota Bandung
             */
            regency: string;
            /**
             * Format: uuid
             * @description Its order; for the pooler and the ministry
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string | null;
            /** @example null */
            requestNumber: string | null;
            /**
             * @example gathering
             * @enum {string}
             */
            state: "gathering" | "committed" | "ordered" | "completed" | "dissolved";
            /** @example 480 */
            targetQuantity: number;
            /** @example Benang katun bersama, minggu 50 */
            title: string;
        };
        PoolDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            committedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endedAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Needs that were invited and have not answered
             * @example 2
             */
            invited: number;
            /**
             * @description Needs that are in
             * @example 5
             */
            joined: number;
            /** @example Jawa */
            landmass: string;
            material: components["schemas"]["PoolMaterialDto"];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description The pooler
             * @example Koperasi Sentra IKM Candilokan Bersama
             */
            organisationName: string;
            /**
             * @description Base units of all who are in
             * @example 900
             */
            quantity: number;
            /**
             * @description Of it, arrived and shared out
             * @example 0
             */
            received: number;
            /**
             * @description Where it is shared out
             * @example Kota Bandung
             */
            regency: string;
            /**
             * @example gathering
             * @enum {string}
             */
            state: "gathering" | "committed" | "ordered" | "completed" | "dissolved";
            /** @example 480 */
            targetQuantity: number;
            /** @example Benang katun bersama, minggu 50 */
            title: string;
        };
        PoolMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /**
             * @description Unit of every quantity
             * @example kg
             */
            unit: string;
        };
        PoolMemberDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description One of yours
             * @example false
             */
            isOwn: boolean;
            /**
             * @description What that cost with freight, rupiah
             * @example 5178000
             */
            landedCost: number;
            /**
             * @description Null: invited, and has not answered
             * @example CV Jahit Rapi
             */
            organisationName: string | null;
            /**
             * @description Arrived and shared out to it
             * @example 120
             */
            received: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /**
             * @description Of your own needs
             * @example P-2026-000123
             */
            requestNumber: string | null;
            /**
             * @description Base units; fixed once the pool is committed
             * @example 480
             */
            share: number;
            /**
             * @example joined
             * @enum {string}
             */
            state: "invited" | "joined" | "left" | "served" | "released";
        };
        PoolNeedDto: {
            /**
             * Format: uuid
             * @description One of your needs
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
        };
        PoolSuggestionDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            material: components["schemas"]["PoolMaterialDto"];
            /** @example 6 */
            needs: number;
            /**
             * @description Of it, needs of the organisation that asks
             * @example 120
             */
            own: number;
            /** @example Jawa Tengah */
            provinceName: string;
            /**
             * @description Base units of all needs
             * @example 900
             */
            quantity: number;
            /**
             * Format: uuid
             * @description The run that found it
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string;
            /**
             * @description The minimum order they reach together
             * @example 500
             */
            targetQuantity: number;
        };
        PortDto: {
            /** @example TPP */
            code: string;
            /** @example general knowledge (check) */
            coordinateSource: string;
            /** @example Jawa */
            landmass: string;
            /** @example -6.1 */
            lat: number;
            /** @example 106.89 */
            lon: number;
            /** @example Tanjung Priok */
            name: string;
            /** @example 31.72 */
            regencyCode: string;
            /** @example main container hub */
            role: string;
            /** @example IDTPP */
            unlocode: string | null;
            /** @example true */
            unlocodeVerified: boolean;
        };
        PriceTierDto: {
            /**
             * @description From this total of a pair on, every unit costs unitPrice
             * @example 5000
             */
            from: number;
            /**
             * @description Rupiah per base unit
             * @example 40000
             */
            unitPrice: number;
        };
        PrivacyCaseDto: {
            /**
             * @example [
             *       "answer"
             *     ]
             */
            actions: "answer"[];
            /** @example Dibatasi sejak hari ini. */
            answer: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Three times 24 hours after it was asked
             * @example 2026-11-21T09:30:00.000Z
             */
            dueAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example restriction
             * @enum {string}
             */
            kind: "restriction" | "correction" | "erasure";
            person: components["schemas"]["AskerDto"];
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "granted" | "refused";
            /** @example Mohon pemrosesan data saya dibatasi. */
            words: string;
        };
        PrivacyRequestDto: {
            /** @example Dibatasi sejak hari ini. */
            answer: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Three times 24 hours after it was asked
             * @example 2026-11-21T09:30:00.000Z
             */
            dueAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example restriction
             * @enum {string}
             */
            kind: "restriction" | "correction" | "erasure";
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "granted" | "refused";
            /** @example Mohon pemrosesan data saya dibatasi. */
            words: string;
        };
        Problem: {
            /**
             * @description Moves that are possible instead
             * @example [
             *       "submit"
             *     ]
             */
            allowed?: string[];
            /**
             * @example invalid_input
             * @enum {string}
             */
            code: "malformed_json" | "malformed_request" | "invalid_input" | "not_found" | "no_such_route" | "unauthenticated" | "forbidden" | "illegal_move" | "conflict" | "precondition_required" | "precondition_failed" | "idempotency_mismatch" | "idempotency_in_flight" | "invalid_cursor" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "wrong_credentials" | "wrong_password" | "account_locked" | "wrong_code" | "no_challenge" | "token_invalid" | "email_taken" | "last_administrator" | "email_unverified" | "bad_origin" | "conversion_needs_attribute" | "units_not_convertible" | "organisation_nib_taken" | "organisation_likely_duplicate" | "organisation_possible_duplicate" | "organisation_suspended" | "too_many_organisations" | "last_owner" | "already_member" | "too_many_invitations" | "too_many_api_keys" | "key_not_here" | "key_scope_missing" | "invitation_unknown" | "invitation_over" | "invitation_other_address" | "notice_fixed" | "webhook_address_refused" | "too_many_webhooks" | "webhook_disabled" | "claim_already_open" | "too_many_drafts" | "case_incomplete" | "case_of_another" | "conflict_of_interest" | "second_person_required" | "second_signature_pending" | "level_two_needs_proof" | "checklist_incomplete" | "claim_validity_over" | "evidence_type_refused" | "evidence_damaged" | "evidence_limit" | "evidence_in_use" | "storage_quota_reached" | "not_a_producer" | "line_unit_in_use" | "week_already_promised" | "offer_without_capacity" | "offer_has_live_proposals" | "line_stopped" | "not_a_requester" | "line_in_use" | "line_in_pool" | "line_of_pool" | "line_already_promised" | "too_many_lines" | "plan_without_lines" | "report_exists" | "report_closed" | "report_not_owed" | "emergency_exists" | "emergency_over" | "run_not_replayable" | "no_relaxation" | "relaxation_outdated" | "run_not_finished" | "too_many_runs" | "too_many_streams" | "proposal_expired" | "counter_rounds" | "counter_same" | "counter_capacity" | "delivery_closed" | "delivery_not_due" | "receipt_too_large" | "rating_without_completion" | "rating_given" | "not_a_pooler" | "pool_mixed_units" | "pool_mixed_material" | "pool_other_region" | "pool_incompatible" | "pool_need_closed" | "pool_joined_elsewhere" | "pool_not_joined" | "pool_full" | "pool_committed" | "pool_too_few" | "pool_below_target" | "sheet_file_kind" | "sheet_damaged" | "sheet_too_large" | "sheet_empty" | "sheet_imports_busy" | "sheet_nothing_to_apply" | "not_contestable" | "appeal_period_over" | "appeal_exists" | "too_many_appeals" | "appeal_files_full" | "took_part_in_decision" | "appeal_of_another" | "appeal_record_pending" | "processing_restricted" | "privacy_request_open" | "export_not_ready" | "export_under_way" | "fault";
            /** @example 1 field(s) need correcting; see errors. */
            detail: string;
            errors?: {
                /**
                 * @example min
                 * @enum {string}
                 */
                code: "required" | "unknown_field" | "type" | "min" | "max" | "length" | "count" | "one_of" | "pattern" | "uuid" | "date" | "nul" | "half_character" | "unknown_reference" | "order" | "duplicate" | "not_allowed";
                /** @example lines.0.quantity must be at least 1; got 0. */
                detail: string;
                /** @example /lines/0/quantity */
                pointer: string;
            }[];
            /** @example Correct the named fields and send again. */
            fix: string;
            /** @example urn:correlation:0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60 */
            instance: string;
            /** @example 422 */
            status: number;
            /** @example Some fields are not right */
            title: string;
            /** @example /problems/invalid_input */
            type: string;
        };
        ProcessingRecordDto: {
            activities: components["schemas"]["ActivityDto"][];
        };
        ProductComponentDto: {
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /** @example NW-SB */
            materialCode: string;
            /** @example 1 */
            position: number;
            /**
             * @description Per finished unit, before waste
             * @example 0.00077
             */
            quantityPerUnit: number;
            /** @example outer layer 25 gsm hydrophobic, 175x175 mm */
            role: string;
            /** @example OnlineClothingStudy mask geometry */
            sourceNote: string | null;
            /**
             * @example kg
             * @enum {string}
             */
            unit: "kg" | "m2" | "m" | "L" | "pcs";
            /** @example 4 */
            wastePct: number;
        };
        ProductDto: {
            /** @example MASK-3PLY */
            code: string;
            /** @example Masker */
            grouping: string;
            /** @example 630790 */
            hs6: string | null;
            /**
             * @example [
             *       "32509"
             *     ]
             */
            kbli2020: string[];
            /** @example Surgical mask 3-ply (ear loop) */
            nameEn: string;
            /** @example Masker bedah 3 lapis (earloop) */
            nameId: string;
            /** @example box 50; carton 2000 */
            packing: string | null;
            /** @example EN 14683 / SNI EN 14683:2019 */
            standards: string | null;
            /** @example 3.2 */
            unitWeightG: number | null;
            /** @example estimate */
            unitWeightSource: string | null;
        };
        ProductSheetDto: {
            /** @example MASK-3PLY */
            code: string;
            components: components["schemas"]["ProductComponentDto"][];
            /** @example Masker */
            grouping: string;
            /** @example 630790 */
            hs6: string | null;
            /**
             * @example [
             *       "32509"
             *     ]
             */
            kbli2020: string[];
            /** @example Surgical mask 3-ply (ear loop) */
            nameEn: string;
            /** @example Masker bedah 3 lapis (earloop) */
            nameId: string;
            /** @example box 50; carton 2000 */
            packing: string | null;
            /** @example EN 14683 / SNI EN 14683:2019 */
            standards: string | null;
            /** @example 3.2 */
            unitWeightG: number | null;
            /** @example estimate */
            unitWeightSource: string | null;
        };
        ProposalDto: {
            /**
             * @example [
             *       "accept",
             *       "decline"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            agreedAt: string | null;
            /** @description When it stands in for a pairing that failed */
            backup: components["schemas"]["BackupDto"] | null;
            /** @example null */
            cancelNote: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            cancelReason: "production_failed" | "material_short" | "need_gone" | "terms_broken" | "quality" | "late" | "line_down" | "force_majeure" | "other" | null;
            /**
             * Format: date-time
             * @description Everything arrived, or was closed
             * @example 2026-11-21T09:30:00.000Z
             */
            completedAt: string | null;
            /** @description When it is a counter-offer */
            counter: components["schemas"]["CounterDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example null */
            declineNote: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            declineReason: "price" | "timing" | "quantity" | "grade" | "freight" | "capacity_lost" | "need_gone" | "counterpart" | "other" | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @description Both sides must have answered before
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string;
            grade: components["schemas"]["GradeDto"];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description quantity × (price + freight)
             * @example 20575000
             */
            landedCost: number;
            manufacturer: components["schemas"]["PartyDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            manufacturerAcceptedAt: string | null;
            material: components["schemas"]["ProposalMaterialDto"];
            need: components["schemas"]["NeedDto"];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string;
            producer: components["schemas"]["PartyDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            producerAcceptedAt: string | null;
            /** @example 500 */
            quantity: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string;
            /**
             * @example proposed
             * @enum {string}
             */
            state: "proposed" | "accepted_by_manufacturer" | "accepted_by_producer" | "agreed" | "delivering" | "completed" | "cancelled" | "declined" | "countered" | "expired" | "withdrawn";
            /**
             * @description Rupiah per base unit
             * @example 1150
             */
            unitFreight: number;
            /**
             * @description Rupiah per base unit, tier in force
             * @example 40000
             */
            unitPrice: number;
            /** @example 1 */
            version: number;
            /**
             * @description The sides you belong to
             * @example [
             *       "manufacturer"
             *     ]
             */
            viewer: string[];
            weeks: components["schemas"]["ProposalWeekDto"][];
            why: components["schemas"]["WhyDto"];
            /**
             * @example null
             * @enum {string|null}
             */
            withdrawReason: "claim_expired" | "claim_suspended" | "claim_revoked" | "superseded" | "offer_withdrawn" | "line_down" | "request_cancelled" | "organisation_suspended" | null;
        };
        ProposalMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /**
             * @description Base unit of every quantity
             * @example kg
             */
            unit: string;
        };
        ProposalWeekDto: {
            /**
             * @description Arrives in this week
             * @example 2026-W50
             */
            arrivalWeek: string;
            /** @example 500 */
            quantity: number;
            /**
             * @description Made in this week
             * @example 2026-W48
             */
            week: string;
        };
        ProvinceDto: {
            /** @example 32 */
            bpsCode: string;
            /** @example Bandung */
            capital: string;
            /**
             * @description Kemendagri
             * @example 32
             */
            code: string;
            /** @example Jawa */
            islandGroup: string;
            /**
             * @description ISO 3166-2
             * @example ID-JB
             */
            isoCode: string;
            /** @example -6.9 */
            lat: number;
            /** @example 107.6 */
            lon: number;
            /** @example Jawa Barat */
            name: string;
            /** @example 50345189 */
            population: number;
            /**
             * @example WIB
             * @enum {string}
             */
            timeZone: "WIB" | "WITA" | "WIT";
        };
        ProvincePictureDto: {
            /** @example 32 */
            code: string;
            /**
             * @description Firms with open needs; null: of fewer firms than firmsMin
             * @example 96
             */
            manufacturers: number | null;
            /** @example Jawa Barat */
            name: string;
            /**
             * @description Verified producers; null: of fewer firms than firmsMin
             * @example 41
             */
            producers: number | null;
        };
        RatingDto: {
            /** @example null */
            comment: string | null;
            /** @example 4 */
            communication: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example 4 */
            punctuality: number;
            /** @example 4 */
            quality: number;
            /**
             * @description Who rates
             * @example manufacturer
             * @enum {string}
             */
            side: "producer" | "manufacturer";
        };
        ReadAllAnswerDto: {
            /**
             * @description How many were unread
             * @example 3
             */
            read: number;
        };
        ReadAllDto: {
            /**
             * Format: uuid
             * @description The newest one seen: what came after it stays unread
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            upTo?: string;
        };
        ReceiptDto: {
            /** @example 480 */
            accepted: number;
            /**
             * @example [
             *       "add_file"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example Ayu */
            createdBy: string;
            /** @description What shows it */
            files: components["schemas"]["ReceiptFileDto"][];
            finding: components["schemas"]["FindingDto"] | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example null */
            note: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            reason: "below_grade" | "wrong_material" | "damaged" | "contaminated" | "documents_missing" | "other" | null;
            /**
             * Format: date
             * @example 2026-11-21
             */
            receivedOn: string;
            /** @example 0 */
            rejected: number;
        };
        ReceiptFileDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            addedAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example application/pdf
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/png" | "image/jpeg";
            /** @example 204800 */
            sizeBytes: number;
            /** @example Laporan uji gramatur */
            title: string;
        };
        RecordBreachDto: {
            /** @example surel yang tidak diminta */
            consequence: string;
            /** @example nama dan surel wakil perusahaan */
            data: string;
            /**
             * @description ISO 8601, in the past
             * @example 2026-11-21T09:30:00.000Z
             */
            discoveredAt: string;
            /** @example berkas ditarik dan penerima diminta menghapus */
            measures: string;
            /**
             * @description Whose members it concerns; none: everybody
             * @example []
             */
            organisationIds: string[];
            /** @example 12 */
            peopleCount: number;
            /** @example sebuah berkas bukti terkirim kepada perusahaan lain */
            what: string;
        };
        ReferenceEditionDto: {
            /** @example regencies */
            dataset: string;
            /** @example Kepmendagri 300.2.2-2430/2025 */
            edition: string;
            /** @example MIT, Copyright (c) 2017-2025 Cahya DSN */
            licence: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            loadedAt: string;
            /** @example 514 */
            rows: number;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
            /** @example github.com/cahyadsn/wilayah @b7ad440a */
            source: string;
        };
        RefuseDecisionDto: {
            /** @example Foto tidak cocok dengan daftar mesin. */
            note: string;
        };
        RegencyDto: {
            /** @example 3273 */
            bpsCode: string | null;
            /**
             * @description Kemendagri, text with a dot
             * @example 32.73
             */
            code: string;
            /** @example Kota Bandung */
            fullName: string;
            /**
             * @example kota
             * @enum {string}
             */
            kind: "kabupaten" | "kota";
            /**
             * @description Places on one landmass are joined by road
             * @example Jawa
             */
            landmass: string;
            /** @example -6.9 */
            lat: number;
            /** @example 107.6 */
            lon: number;
            /** @example Bandung */
            name: string;
            /** @example 2591763 */
            population: number;
            /** @example 32 */
            provinceCode: string;
        };
        RegisterOrganisationDto: {
            /** @example Jl. Contoh No. 1 */
            address: string;
            /**
             * @description This is another firm than the similar ones that were named
             * @example false
             */
            confirmDistinct?: boolean;
            /**
             * Format: email
             * @example kantor@contoh.example
             */
            email?: string | null;
            /** @example PT Contoh Nirtenun Nusantara */
            name: string;
            /**
             * @description 13 digits
             * @example 9990000000001
             */
            nib: string;
            /**
             * @description 15 or 16 digits; a wrong check digit only warns
             * @example 01.234.567.9-901.000
             */
            npwp?: string | null;
            /**
             * @description Size by Permenperin 64/2016; IKM is kecil and menengah
             * @example menengah
             * @enum {string|null}
             */
            permenperin64Class?: "kecil" | "menengah" | "besar" | null;
            /**
             * @description Indonesian number; stored as +62…
             * @example 0812-3456-7890
             */
            phone?: string | null;
            /**
             * @description Size by PP 7/2021
             * @example menengah
             * @enum {string|null}
             */
            pp7Class?: "mikro" | "kecil" | "menengah" | "besar" | null;
            /**
             * @description Kemendagri code of the regency, text with a dot
             * @example 32.73
             */
            regencyCode: string;
            /**
             * @example [
             *       "producer"
             *     ]
             */
            roles: ("producer" | "manufacturer" | "pooler")[];
        };
        ReinstateClaimDto: {
            /** @example Temuan sudah diperbaiki. */
            note: string;
        };
        RejectClaimDto: {
            /** @description Points ticked together with the decision */
            checks?: components["schemas"]["TickDto"][];
            /**
             * @description Required with the reason `other`
             * @example Sesuai laporan uji.
             */
            note?: string | null;
            /**
             * @example evidence_unreadable
             * @enum {string}
             */
            reasonCode: "evidence_missing" | "evidence_unreadable" | "evidence_contradicts" | "not_the_holder" | "out_of_date" | "below_claimed_grade" | "capacity_not_supported" | "other";
        };
        ReleaseAppealDto: {
            /** @example Cuti */
            reason?: string | null;
        };
        ReleaseCaseDto: {
            /** @example Cuti */
            reason?: string | null;
        };
        RemarkDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            claimId: string | null;
            /** @example /attributes/bfe */
            pointer: string;
            /**
             * @description Which return it belongs to
             * @example 1
             */
            round: number;
            /** @example Rol mana yang diuji? */
            words: string;
        };
        RemarkInputDto: {
            /**
             * Format: uuid
             * @description Undecided claim of the case; absent: about the whole case
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            claimId?: string | null;
            /**
             * @description JSON pointer into the statement; empty: about the whole claim
             * @example /attributes/bfe
             */
            pointer?: string;
            /** @example Rol mana yang diuji? */
            words: string;
        };
        RenameRequestDto: {
            /** @example Bahan masker bedah Desember */
            title: string;
        };
        ReplayedDto: {
            /**
             * @description At most 1000 at a time; ask again for more
             * @example 12
             */
            replayed: number;
        };
        ReplayFailedDto: {
            /**
             * Format: date
             * @description Sends again what was made on this day (UTC) or later and has failed
             * @example 2026-11-21
             */
            since: string;
        };
        ReportDto: {
            /**
             * @example [
             *       "correct",
             *       "remark"
             *     ]
             */
            actions: string[];
            /** @example 0 */
            cancelledOrders: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example Pabrik Tangerang */
            facilityName: string;
            /** @description All that was stated, oldest first */
            history: components["schemas"]["ReportEntryDto"][];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Sent in after it was due
             * @example false
             */
            isLate: boolean;
            lines: components["schemas"]["ReportLineFiguresDto"][];
            /** @example Satu mesin diperbaiki hari Rabu. */
            note: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example 4200 */
            output: number;
            /** @example 14 */
            stockDays: number;
            /** @example kg */
            unit: string;
            /**
             * @description Per cent of what it could make
             * @example 78.5
             */
            utilisation: number;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
            /** @example 2026-W48 */
            week: string;
            /** @example 120 */
            workers: number;
        };
        ReportDutiesDto: {
            facilities: components["schemas"]["FacilityDutyDto"][];
        };
        ReportDutyLineDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example Lini spunbond */
            name: string;
            /** @example kg */
            unit: string;
        };
        ReportEntryDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @example Ayu Lestari */
            by: string;
            /**
             * @description null: only a note
             * @example {
             *       "output": 4200
             *     }
             */
            figures: {
                [key: string]: unknown;
            } | null;
            /**
             * @example sent
             * @enum {string}
             */
            kind: "sent" | "corrected" | "noted";
            /** @example Satu mesin diperbaiki hari Rabu. */
            note: string | null;
        };
        ReportFiguresByWeekDto: {
            /** @description Newest first */
            weeks: components["schemas"]["WeekFiguresDto"][];
        };
        ReportFiguresDto: {
            /**
             * @description Orders cancelled in the week
             * @example 0
             */
            cancelledOrders: number;
            /**
             * @description By line, where it fits
             * @example []
             */
            lines: components["schemas"]["ReportLineFiguresDto"][];
            /**
             * @description What the facility made in the week, in `unit`
             * @example 4200
             */
            output: number;
            /**
             * @description Days that the stock of material lasts
             * @example 14
             */
            stockDays: number;
            /** @example kg */
            unit: string;
            /**
             * @description Per cent of what it could make
             * @example 78.5
             */
            utilisation: number;
            /**
             * @description People at work
             * @example 120
             */
            workers: number;
        };
        ReportLineFiguresDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId: string;
            /**
             * @description In the unit of the line
             * @example 4200
             */
            output: number;
            /**
             * @description Per cent of what it could make
             * @example 78.5
             */
            utilisation: number;
        };
        ReportRegisterRowDto: {
            /** @example 0 */
            cancelledOrders: number | null;
            /**
             * @description A line reported far more in a week than its verified capacity allows
             * @example false
             */
            contradicts: boolean;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example Pabrik Tangerang */
            facilityName: string;
            /** @example false */
            isFlagged: boolean;
            /** @example 0 */
            missedInRow: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example PT Kain Nusantara */
            organisationName: string;
            /** @example 4200 */
            output: number | null;
            /** @example Kota Tangerang */
            regencyName: string;
            /**
             * @description Last week reported; before the first report, the week before the duty began
             * @example 2026-W48
             */
            reportedUntil: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            reportId: string | null;
            /** @example 14 */
            stockDays: number | null;
            /** @example kg */
            unit: string | null;
            /**
             * @description Per cent of what it could make
             * @example 78.5
             */
            utilisation: number | null;
            /** @example 120 */
            workers: number | null;
        };
        ReportRemarkDto: {
            /** @example Keluaran seharusnya 4.100 kg; salah timbang. */
            note: string;
        };
        ReportRowDto: {
            /** @example 0 */
            cancelledOrders: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /** @example Pabrik Tangerang */
            facilityName: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Sent in after it was due
             * @example false
             */
            isLate: boolean;
            /** @example 4200 */
            output: number;
            /** @example 14 */
            stockDays: number;
            /** @example kg */
            unit: string;
            /**
             * @description Per cent of what it could make
             * @example 78.5
             */
            utilisation: number;
            /** @example 2026-W48 */
            week: string;
            /** @example 120 */
            workers: number;
        };
        RequestDto: {
            /**
             * @example [
             *       "edit",
             *       "cancel",
             *       "copy"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            lines: components["schemas"]["RequestLineDto"][];
            /** @example P-2026-000123 */
            number: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description Finished pieces
             * @example 1000000
             */
            plannedOutput: number | null;
            /**
             * @description When made from a plan
             * @example MASK-3PLY
             */
            productCode: string | null;
            /**
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "matched" | "fulfilled" | "cancelled" | "lapsed";
            /** @example Bahan masker bedah Desember */
            title: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Budi Santoso */
            updatedBy: string;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        RequestEventDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @example Budi Santoso */
            by: string;
            /**
             * @example line.update
             * @enum {string}
             */
            event: "create" | "rename" | "line.add" | "line.update" | "line.remove" | "open" | "cancel" | "lapse";
            /**
             * @description Terms of the line that were changed
             * @example [
             *       "quantity",
             *       "latestWeek"
             *     ]
             */
            fields: string[];
            /**
             * @description Material of the line that it is about
             * @example NW-MB
             */
            materialCode: string | null;
            /** @example null */
            note: string | null;
            /**
             * @description Why it was cancelled
             * @example plan_changed
             */
            reason: string | null;
        };
        RequestLineDto: {
            /**
             * @example [
             *       "edit",
             *       "cancel"
             *     ]
             */
            actions: string[];
            /**
             * @description In agreed pairings
             * @example 3000
             */
            agreed: number;
            /** @example false */
            allOrNothing: boolean;
            /**
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates: string[];
            /**
             * @description By attribute code: {min, max} for numbers, {in: […]} for options, flags and text
             * @example {
             *       "gsm": {
             *         "min": 23.75,
             *         "max": 26.25
             *       },
             *       "bfe": {
             *         "min": 98
             *       },
             *       "electret": {
             *         "in": [
             *           true
             *         ]
             *       }
             *     }
             */
            constraints: {
                [key: string]: unknown;
            };
            /** @example 2026-W48 */
            earliestWeek: string;
            facility: components["schemas"]["DestinationDto"];
            /**
             * @description In live proposals
             * @example 1500
             */
            held: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example 2027-W02 */
            latestWeek: string;
            material: components["schemas"]["NeededMaterialDto"];
            /**
             * @description Of the quantity, for one producer
             * @example 0.6
             */
            maxShare: number;
            /** @example 3 */
            maxSuppliers: number | null;
            /**
             * @description Rupiah per base unit
             * @example 50000
             */
            maxUnitPrice: number | null;
            /**
             * @description Lowest verification level
             * @example 1
             */
            minLevel: number;
            /**
             * @description TKDN, per cent
             * @example 40
             */
            minLocalContent: number;
            /** @example 500 */
            minPerSupplier: number;
            /** @example 1 */
            position: number;
            /**
             * @description 5 is the most urgent; above 1 needs a ground
             * @example 4
             */
            priority: number;
            /**
             * @example health_facility
             * @enum {string|null}
             */
            priorityGround: "health_facility" | "public_tender" | "export" | "continuity" | "other" | null;
            /** @example 6000 */
            quantity: number;
            /**
             * @example matched
             * @enum {string}
             */
            state: "draft" | "open" | "matched" | "fulfilled" | "cancelled" | "lapsed";
            /**
             * @description quantity − held − agreed
             * @example 1500
             */
            unmet: number;
        };
        RequestRowDto: {
            /**
             * @example [
             *       "edit",
             *       "cancel",
             *       "copy"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example 2026-W48 */
            earliestWeek: string | null;
            /**
             * @description 5 is the most urgent; above 1 needs a ground
             * @example 4
             */
            highestPriority: number | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Invented for demonstration
             * @example false
             */
            isSynthetic: boolean;
            /** @example 2027-W02 */
            latestWeek: string | null;
            /** @example 4 */
            lineCount: number;
            /**
             * @description Lines that are matched, in part or whole
             * @example 1
             */
            matchedLines: number;
            /**
             * @example [
             *       "NW-MB",
             *       "NW-SB"
             *     ]
             */
            materialCodes: string[];
            /** @example P-2026-000123 */
            number: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example PT Masker Nusantara */
            organisationName: string;
            /**
             * @description Finished pieces
             * @example 1000000
             */
            plannedOutput: number | null;
            /**
             * @description When made from a plan
             * @example MASK-3PLY
             */
            productCode: string | null;
            /**
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "matched" | "fulfilled" | "cancelled" | "lapsed";
            /** @example Bahan masker bedah Desember */
            title: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Budi Santoso */
            updatedBy: string;
            /** @example 1 */
            version: number;
        };
        RequestTemplateDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example Budi Santoso */
            createdBy: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example 4 */
            lineCount: number;
            /**
             * @example [
             *       "NW-MB",
             *       "NW-SB"
             *     ]
             */
            materialCodes: string[];
            /** @example Bahan masker bulanan */
            name: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * @description Finished pieces
             * @example 1000000
             */
            plannedOutput: number | null;
            /**
             * @description When the need was made from a plan
             * @example MASK-3PLY
             */
            productCode: string | null;
        };
        RescueDto: {
            /**
             * @description What became of the runner-up, which is asked first; null until then, and for the producer that failed
             * @example proposed
             * @enum {string|null}
             */
            backupOutcome: "proposed" | "no_runner_up" | "not_allowed" | "unverified" | "order_size" | "capacity" | "overtaken" | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            backupProposalId: string | null;
            /**
             * @example cancelled
             * @enum {string}
             */
            cause: "cancelled" | "closed_short" | "rejected" | "line_down";
            /** @description Once the run has finished */
            changes: components["schemas"]["RunChangeListDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example PT Masker Nusantara */
            manufacturerName: string;
            material: components["schemas"]["RescueMaterialDto"];
            /** @example PT Serat Jawa */
            producerName: string;
            /**
             * Format: uuid
             * @description The pairing that failed
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            proposalId: string;
            /**
             * @description What the run proposed for the same need; not for the producer that failed
             * @example [
             *       "0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"
             *     ]
             */
            proposalIds: string[];
            /**
             * @description Base units needed again
             * @example 480
             */
            quantity: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            runFinishedAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string;
            /**
             * @example finished
             * @enum {string}
             */
            runState: "queued" | "running" | "finished" | "failed" | "cancelled";
        };
        RescueListDto: {
            /** @description Newest first */
            items: components["schemas"]["RescueDto"][];
        };
        RescueMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /** @example kg */
            unit: string;
        };
        ResetPasswordDto: {
            /**
             * Format: password
             * @example kain-katun-tenun-biru
             */
            password: string;
            /** @example token-from-the-letter */
            token: string;
        };
        RetentionDto: {
            rules: components["schemas"]["RetentionRuleDto"][];
        };
        RetentionRuleDto: {
            /** @example 90 */
            days: number;
            /**
             * @description What would be removed now; null: kept by law
             * @example 3
             */
            due: number | null;
            /** @example bukti pengiriman */
            ground: string;
            /** @example letters */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            lastRanAt: string | null;
            /** @example 120 */
            lastRemoved: number | null;
            /** @example Surat yang sudah terkirim */
            what: string;
        };
        ReturnCaseDto: {
            remarks: components["schemas"]["RemarkInputDto"][];
        };
        RevokeClaimDto: {
            /**
             * @description Required with the reason `other`
             * @example Sesuai laporan uji.
             */
            note?: string | null;
            /**
             * @example forged_evidence
             * @enum {string}
             */
            reasonCode: "false_statement" | "forged_evidence" | "plant_closed" | "licence_revoked" | "other";
        };
        RunChangeListDto: {
            /**
             * @description Pairs proposed anew on other terms
             * @example 0
             */
            changed: number;
            /**
             * @description New pairs, backups among them
             * @example 2
             */
            created: number;
            /**
             * @description Pairings that failed
             * @example 1
             */
            failed: number;
            /**
             * @description Proposals and pairings that stand as they stood
             * @example 41
             */
            untouched: number;
            /**
             * @description Unanswered proposals that nothing took the place of
             * @example 0
             */
            withdrawn: number;
        };
        RunDetailDto: {
            /**
             * @example [
             *       "cancel"
             *     ]
             */
            actions: string[];
            /**
             * Format: uuid
             * @description Of a what-if: the run it is held against; of an incremental run: the one before
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            baseRunId: string | null;
            /**
             * @description No plan can be worth more, rupiah
             * @example 915000000
             */
            bound: number | null;
            /**
             * Format: date-time
             * @example null
             */
            cancelRequestedAt: string | null;
            /** @description Of a what-if */
            changes: components["schemas"]["WhatIfChangesDto"] | null;
            /**
             * @description Families in emergency when it was queued
             * @example [
             *       "PPE"
             *     ]
             */
            emergencyFamilies: string[];
            /**
             * @description Version of the engine
             * @example 1.0.0
             */
            engine: string | null;
            /** @example null */
            error: string | null;
            /** @description Of the plan; null until there is one */
            fairness: components["schemas"]["RunFairnessDto"] | null;
            /**
             * @description Empty: all families
             * @example [
             *       "PPE"
             *     ]
             */
            families: string[];
            /**
             * @description priceOfFairness is null for incremental runs and those of more than 20,000 allowed pairs
             * @example {
             *       "proposals": {
             *         "created": 120,
             *         "kept": 30,
             *         "superseded": 4,
             *         "overtaken": 0
             *       },
             *       "fairness": {
             *         "unitFill": 0.8,
             *         "minFill": 0.5,
             *         "p10Fill": 0.5,
             *         "gini": 0.1,
             *         "topFiveShare": 0.2,
             *         "smallShare": 0.4,
             *         "byClass": []
             *       },
             *       "priceOfFairness": {
             *         "volumeLost": 0.01,
             *         "unitCost": 41000,
             *         "unitCostWithout": 40500,
             *         "p10Fill": 0.5,
             *         "p10FillWithout": 0
             *       },
             *       "baselines": {
             *         "firstComeFirstServed": {
             *           "objective": 1,
             *           "filled": 1
             *         },
             *         "priorityGreedy": {
             *           "objective": 1,
             *           "filled": 1
             *         }
             *       },
             *       "stats": {
             *         "pairs": 9000,
             *         "components": 12,
             *         "peakMemoryMB": 410
             *       }
             *     }
             */
            figures: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            finishedAt: string | null;
            /** @example 0.0033 */
            gap: number | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Of the scenario that was solved
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            inputHash: string | null;
            /**
             * @description what_if: on changed data; nothing came of it
             * @example match
             * @enum {string}
             */
            kind: "match" | "what_if";
            /**
             * @description incremental: re-optimised from the run before where it changed
             * @example full
             * @enum {string}
             */
            mode: "full" | "incremental";
            /**
             * @description Rupiah
             * @example 912000000
             */
            objective: number | null;
            /**
             * @description Of the plan; a replay gives the same
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            planHash: string | null;
            /**
             * @description The policy it was solved under
             * @example {
             *       "classWeights": [
             *         1,
             *         2,
             *         5,
             *         12,
             *         30
             *       ]
             *     }
             */
            policy: {
                [key: string]: unknown;
            };
            progress: components["schemas"]["RunProgressDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            queuedAt: string;
            /** @example 1 */
            seed: number;
            /**
             * @example optimal
             * @enum {string|null}
             */
            solution: "optimal" | "within_gap" | "stopped" | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string | null;
            /**
             * @example finished
             * @enum {string}
             */
            state: "queued" | "running" | "finished" | "failed" | "cancelled";
            /**
             * @description Stop once proved to be this close to the best
             * @example 0.005
             */
            targetGap: number;
            /**
             * @description Milliseconds for the solver
             * @example 60000
             */
            timeLimitMs: number;
            /**
             * @description Of a what-if
             * @example null
             */
            title: string | null;
            /**
             * @example planner
             * @enum {string}
             */
            trigger: "planner" | "schedule" | "change" | "rescue";
        };
        RunDto: {
            /**
             * @example [
             *       "cancel"
             *     ]
             */
            actions: string[];
            /**
             * Format: uuid
             * @description Of a what-if: the run it is held against; of an incremental run: the one before
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            baseRunId: string | null;
            /**
             * @description No plan can be worth more, rupiah
             * @example 915000000
             */
            bound: number | null;
            /**
             * Format: date-time
             * @example null
             */
            cancelRequestedAt: string | null;
            /**
             * @description Families in emergency when it was queued
             * @example [
             *       "PPE"
             *     ]
             */
            emergencyFamilies: string[];
            /**
             * @description Version of the engine
             * @example 1.0.0
             */
            engine: string | null;
            /** @example null */
            error: string | null;
            /** @description Of the plan; null until there is one */
            fairness: components["schemas"]["RunFairnessDto"] | null;
            /**
             * @description Empty: all families
             * @example [
             *       "PPE"
             *     ]
             */
            families: string[];
            /**
             * @description priceOfFairness is null for incremental runs and those of more than 20,000 allowed pairs
             * @example {
             *       "proposals": {
             *         "created": 120,
             *         "kept": 30,
             *         "superseded": 4,
             *         "overtaken": 0
             *       },
             *       "fairness": {
             *         "unitFill": 0.8,
             *         "minFill": 0.5,
             *         "p10Fill": 0.5,
             *         "gini": 0.1,
             *         "topFiveShare": 0.2,
             *         "smallShare": 0.4,
             *         "byClass": []
             *       },
             *       "priceOfFairness": {
             *         "volumeLost": 0.01,
             *         "unitCost": 41000,
             *         "unitCostWithout": 40500,
             *         "p10Fill": 0.5,
             *         "p10FillWithout": 0
             *       },
             *       "baselines": {
             *         "firstComeFirstServed": {
             *           "objective": 1,
             *           "filled": 1
             *         },
             *         "priorityGreedy": {
             *           "objective": 1,
             *           "filled": 1
             *         }
             *       },
             *       "stats": {
             *         "pairs": 9000,
             *         "components": 12,
             *         "peakMemoryMB": 410
             *       }
             *     }
             */
            figures: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            finishedAt: string | null;
            /** @example 0.0033 */
            gap: number | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Of the scenario that was solved
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            inputHash: string | null;
            /**
             * @description what_if: on changed data; nothing came of it
             * @example match
             * @enum {string}
             */
            kind: "match" | "what_if";
            /**
             * @description incremental: re-optimised from the run before where it changed
             * @example full
             * @enum {string}
             */
            mode: "full" | "incremental";
            /**
             * @description Rupiah
             * @example 912000000
             */
            objective: number | null;
            /**
             * @description Of the plan; a replay gives the same
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            planHash: string | null;
            progress: components["schemas"]["RunProgressDto"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            queuedAt: string;
            /** @example 1 */
            seed: number;
            /**
             * @example optimal
             * @enum {string|null}
             */
            solution: "optimal" | "within_gap" | "stopped" | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string | null;
            /**
             * @example finished
             * @enum {string}
             */
            state: "queued" | "running" | "finished" | "failed" | "cancelled";
            /**
             * @description Stop once proved to be this close to the best
             * @example 0.005
             */
            targetGap: number;
            /**
             * @description Milliseconds for the solver
             * @example 60000
             */
            timeLimitMs: number;
            /**
             * @description Of a what-if
             * @example null
             */
            title: string | null;
            /**
             * @example planner
             * @enum {string}
             */
            trigger: "planner" | "schedule" | "change" | "rescue";
        };
        RunFairnessDto: {
            byClass: components["schemas"]["ClassFillDto"][];
            /**
             * @description Gini coefficient of the fill over needs; 0: all alike
             * @example 0.1
             */
            gini: number;
            /**
             * @description Share of the needs that are filled whole
             * @example 0.7
             */
            lineFill: number;
            /**
             * @description Of the need that is filled least
             * @example 0
             */
            minFill: number;
            /**
             * @description A tenth of the needs stays below
             * @example 0.5
             */
            p10Fill: number;
            /**
             * @description Share of the requesters with all their needs filled
             * @example 0.6
             */
            requesterFill: number;
            /**
             * @description Share of the planned units that comes from small producers
             * @example 0.4
             */
            smallShare: number;
            /**
             * @description Share of the filled units that the five largest requesters get
             * @example 0.2
             */
            topFiveShare: number;
            /**
             * @description Share of the units asked that are filled
             * @example 0.8
             */
            unitFill: number;
        };
        RunnerUpDto: {
            /**
             * @example freight
             * @enum {string}
             */
            because: "price" | "freight" | "stale" | "scarcity" | "keep" | "order_size";
            /**
             * @description What the best alternative would have cost, rupiah
             * @example -3100
             */
            delta: number;
            /**
             * Format: uuid
             * @description The alternative offer; for the ministry only
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string | null;
        };
        RunProgressDto: {
            /** @example 915000000 */
            bound?: number;
            /** @example 0.6 */
            fraction: number;
            /** @example 912000000 */
            objective?: number;
            /**
             * @example solving
             * @enum {string}
             */
            phase: "queued" | "snapshot" | "solving" | "checking" | "writing" | "done";
        };
        SameFileDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @example Ayu */
            by: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
        };
        SaveTemplateDto: {
            /** @example Bahan masker bulanan */
            name: string;
        };
        SecondStepDto: {
            /**
             * @description Six digits of the authenticator app, or one of the backup codes
             * @example 492039
             */
            code: string;
        };
        SeenCheckDto: {
            /** @example nib_in_oss */
            item: string;
            /**
             * @description In the language of the request
             * @example NIB terdaftar di OSS
             */
            label: string;
            /** @example NIB dicek */
            note: string | null;
            /** @example true */
            satisfied: boolean;
        };
        SeenEvidenceDto: {
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description Stored now as it was seen then
             * @example true
             */
            isSame: boolean;
            /** @example file */
            kind: string;
            /** @example Laporan uji */
            title: string;
        };
        SendReportDto: {
            /**
             * @description Orders cancelled in the week
             * @example 0
             */
            cancelledOrders: number;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId: string;
            /**
             * @description By line, where it fits
             * @example []
             */
            lines: components["schemas"]["ReportLineFiguresDto"][];
            /** @example Satu mesin diperbaiki hari Rabu. */
            note?: string | null;
            /**
             * @description What the facility made in the week, in `unit`
             * @example 4200
             */
            output: number;
            /**
             * @description Days that the stock of material lasts
             * @example 14
             */
            stockDays: number;
            /** @example kg */
            unit: string;
            /**
             * @description Per cent of what it could make
             * @example 78.5
             */
            utilisation: number;
            /**
             * @description One of the last eight that have ended
             * @example 2026-W46
             */
            week: string;
            /**
             * @description People at work
             * @example 120
             */
            workers: number;
        };
        ServiceTimesDto: {
            /**
             * @description Decisions that wait for a second signature, now
             * @example 3
             */
            awaitingSecond: number;
            /**
             * @description The figures count cases decided in these last days
             * @example 30
             */
            days: number;
            /** @example 3 */
            decided: number;
            /** @example 3 */
            decidedInTime: number;
            /** @example 3 */
            inReview: number;
            /**
             * @description Calendar hours from the last submission to the decision
             * @example 52.5
             */
            medianHours: number | null;
            /** @example 3 */
            overdue: number;
            /** @example 52.5 */
            p90Hours: number | null;
            /**
             * @description Of those decided, how many were returned at least once
             * @example 3
             */
            returnedOnce: number;
            /** @description By verifier: auditors and administrators see everybody, a verifier only the own figures */
            verifiers: components["schemas"]["VerifierTimesDto"][];
            /**
             * @description Submitted and not taken, now
             * @example 3
             */
            waiting: number;
        };
        SetPolicyDto: {
            classWeights: components["schemas"]["ClassWeightsDto"];
            /**
             * @description Rupiah per unit of weight 1; null: twice the dearest landed cost of the run
             * @example 90000
             */
            fillValue: number | null;
            freight: components["schemas"]["FreightDto"];
            /**
             * @description Rupiah per unit kept on a pair already proposed
             * @example 200
             */
            keepBonus: number;
            /** @description Materials that weigh more or less than 1 */
            materialWeights: components["schemas"]["WeightDto"][];
            /**
             * @description Lowest verification level that is matched at all
             * @example 1
             */
            minLevel: number;
            /** @example Rumah sakit rujukan didahulukan selama tanggap darurat */
            reason: string;
            /**
             * @description Share of its unit price by which a unit of an offer not confirmed for 28 days counts less
             * @example 0.05
             */
            staleDiscount: number;
            /**
             * @description Shares rise to 1, multipliers never rise
             * @example [
             *       {
             *         "upTo": 0.5,
             *         "multiplier": 1.5
             *       },
             *       {
             *         "upTo": 1,
             *         "multiplier": 1
             *       }
             *     ]
             */
            tranches: components["schemas"]["TrancheDto"][];
        };
        ShadowPriceDto: {
            /**
             * @description Of an offer
             * @example null
             */
            materialCode: string | null;
            /** @example Lini meltblown 1 */
            name: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string | null;
            /** @example PT Serat Jawa */
            organisationName: string | null;
            /**
             * @description Rupiah one more unit would have added
             * @example 8700
             */
            price: number;
            /**
             * @example line
             * @enum {string}
             */
            resource: "line" | "offer";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            resourceId: string;
            /** @example 2026-W48 */
            week: string;
        };
        SheetAsReadDto: {
            /**
             * @example dmy
             * @enum {string}
             */
            dateOrder: "dmy" | "mdy";
            /** @example G2: 31/12/2026 */
            dateSeen: string | null;
            /**
             * @example comma
             * @enum {string}
             */
            decimal: "comma" | "point";
            /**
             * @description Cell that showed it; null: assumed or chosen
             * @example E2: 1.234,5
             */
            decimalSeen: string | null;
            /** @example ; */
            delimiter: string | null;
            /** @example utf-8 */
            encoding: string | null;
            /** @example 1 */
            headerRow: number;
            headers: components["schemas"]["SheetHeaderDto"][];
            /** @description Required columns that are not there */
            missing: components["schemas"]["SheetFieldDto"][];
            /** @example Data */
            sheet: string | null;
            /**
             * @example [
             *       "Data"
             *     ]
             */
            sheets: string[];
        };
        SheetCauseDto: {
            /** @example type/unitPrice */
            cause: string;
            example: components["schemas"]["SheetFaultDto"];
            /**
             * @description Numbers of the first of them
             * @example [
             *       3,
             *       4,
             *       6
             *     ]
             */
            first: number[];
            /** @example 12 */
            rows: number;
        };
        SheetFaultDto: {
            /** @example type */
            code: string;
            /**
             * @description Title of the column
             * @example Harga satuan (Rp)
             */
            column: string | null;
            /** @example Harga satuan (Rp) harus berupa angka seperti 1.234,56, bukan dua ribu. */
            detail: string;
            /** @example unitPrice */
            field: string | null;
            /** @example 2000 */
            suggestion: string | null;
            /** @example dua ribu */
            value: string;
        };
        SheetFieldDto: {
            /** @example unitPrice */
            field: string;
            /** @example true */
            isRequired: boolean;
            /** @example Harga satuan (Rp) */
            title: string;
        };
        SheetHeaderDto: {
            /** @example 4 */
            column: number;
            /** @example unitPrice */
            field: string | null;
            /** @example Harga satuan */
            header: string;
            /**
             * @example exact
             * @enum {string}
             */
            how: "exact" | "chosen" | "near" | "twice" | "unknown" | "left_out";
            /**
             * @description Cells of the first rows
             * @example [
             *       "32.500"
             *     ]
             */
            sample: string[];
            /** @example null */
            suggestion: string | null;
        };
        SheetImportDto: {
            /**
             * @example [
             *       "apply",
             *       "cancel"
             *     ]
             */
            actions: ("check" | "apply" | "cancel")[];
            asRead: components["schemas"]["SheetAsReadDto"] | null;
            /** @example Ayu */
            by: string;
            /**
             * @description It stops at the next look
             * @example false
             */
            cancelAsked: boolean;
            /** @description Faulty rows by what is wrong with them, most frequent first */
            causes: components["schemas"]["SheetCauseDto"][];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endedAt: string | null;
            /** @description What a column may be */
            fields: components["schemas"]["SheetFieldDto"][];
            /** @example penawaran.xlsx */
            fileName: string;
            /**
             * @example xlsx
             * @enum {string}
             */
            format: "xlsx" | "csv";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example offers
             * @enum {string}
             */
            kind: "offers" | "calendars" | "requests";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @description Why the file is unreadable */
            problem: components["schemas"]["SheetFaultDto"] | null;
            /** @example 12 */
            refused: number;
            /** @example 12 */
            rowsChecked: number;
            /** @example 12 */
            rowsDone: number;
            /** @example 12 */
            rowsFailed: number;
            /** @example 12 */
            rowsTotal: number;
            /** @description The same file was applied before */
            sameFile: components["schemas"]["SameFileDto"] | null;
            /** @example 20480 */
            sizeBytes: number;
            /**
             * @example checked
             * @enum {string}
             */
            state: "waiting" | "checking" | "unreadable" | "unmatched" | "checked" | "applying" | "done" | "cancelled";
            /** @example 12 */
            toCreate: number;
            /** @example 12 */
            toSkip: number;
            /** @example 12 */
            toUpdate: number;
        };
        SheetImportRowDto: {
            /**
             * @example [
             *       "apply",
             *       "cancel"
             *     ]
             */
            actions: ("check" | "apply" | "cancel")[];
            /** @example Ayu */
            by: string;
            /**
             * @description It stops at the next look
             * @example false
             */
            cancelAsked: boolean;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            endedAt: string | null;
            /** @example penawaran.xlsx */
            fileName: string;
            /**
             * @example xlsx
             * @enum {string}
             */
            format: "xlsx" | "csv";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example offers
             * @enum {string}
             */
            kind: "offers" | "calendars" | "requests";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example 12 */
            refused: number;
            /** @example 12 */
            rowsChecked: number;
            /** @example 12 */
            rowsDone: number;
            /** @example 12 */
            rowsFailed: number;
            /** @example 12 */
            rowsTotal: number;
            /** @example 20480 */
            sizeBytes: number;
            /**
             * @example checked
             * @enum {string}
             */
            state: "waiting" | "checking" | "unreadable" | "unmatched" | "checked" | "applying" | "done" | "cancelled";
            /** @example 12 */
            toCreate: number;
            /** @example 12 */
            toSkip: number;
            /** @example 12 */
            toUpdate: number;
        };
        SheetReadingDto: {
            /**
             * @description Field by column, counted from 0; null leaves a column out
             * @example {
             *       "0": "material",
             *       "1": null
             *     }
             */
            columns?: {
                [key: string]: string | null;
            };
            /**
             * @description ISO dates are read always
             * @example dmy
             * @enum {string}
             */
            dateOrder?: "dmy" | "mdy";
            /**
             * @description comma: 1.234,56; point: 1,234.56
             * @example comma
             * @enum {string}
             */
            decimal?: "comma" | "point";
            /**
             * @description Of a csv
             * @example ;
             * @enum {string}
             */
            delimiter?: ";" | "," | "\t" | "|";
            /**
             * @description Of a csv
             * @example utf-8
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /**
             * @description Row of the headers, from 1
             * @example 1
             */
            headerRow?: number;
            /**
             * @description Of a workbook
             * @example Data
             */
            sheet?: string;
        };
        SheetRowDto: {
            faults: components["schemas"]["SheetFaultDto"][];
            /** @example SPUNBOND · Lini 1 · Rp 32500 */
            label: string;
            /**
             * @example create
             * @enum {string}
             */
            outcome: "create" | "update" | "skip" | "refuse";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            recordId: string | null;
            /**
             * @description As in the file
             * @example 2
             */
            row: number;
            /**
             * @example unchanged
             * @enum {string|null}
             */
            skip: "example" | "repeated" | "unchanged" | "already_there" | null;
            /**
             * @example pending
             * @enum {string}
             */
            state: "pending" | "done" | "failed" | "left";
        };
        ShortageCellDto: {
            /**
             * @description 0: only needs that a what-if added
             * @example 9
             */
            firms: number;
            /** @example 12 */
            lines: number;
            /** @example NW-MB */
            materialCode: string;
            /** @example 32 */
            provinceCode: string;
            /** @example Jawa Barat */
            provinceName: string;
            /** @example kg */
            unit: string;
            /**
             * @description Base units
             * @example 31000
             */
            unmet: number;
        };
        ShortageDto: {
            cells: components["schemas"]["ShortageCellDto"][];
        };
        SignedInDto: {
            /** @description Absent until the code was given */
            me: components["schemas"]["MeDto"] | null;
            /**
             * @description totp_required: send a code to POST /api/v1/auth/sign-in/totp within 10 minutes, with the cookie of this answer
             * @example signed_in
             * @enum {string}
             */
            state: "signed_in" | "totp_required";
        };
        SignInDto: {
            /**
             * Format: email
             * @example ayu@contoh.example
             */
            email: string;
            /**
             * Format: password
             * @example kain-katun-tenun-biru
             */
            password: string;
        };
        SignUpDto: {
            /**
             * Format: email
             * @example ayu@contoh.example
             */
            email: string;
            /**
             * @description Language of letters; the language of the request when absent
             * @example id
             * @enum {string}
             */
            locale?: "id" | "en";
            /** @example Ayu Lestari */
            name: string;
            /**
             * Format: password
             * @example kain-katun-tenun-biru
             */
            password: string;
        };
        StandardDto: {
            /** @example ASTM F2100-11 IDT */
            adopts: string | null;
            /** @example PPE fabric */
            appliesTo: string | null;
            /** @example SNI 8913:2020 */
            code: string;
            /**
             * @description S sourced, R general knowledge, E estimate
             * @example S
             */
            confidence: string;
            /** @example BFE>=98 dP<40 */
            keyThresholds: string | null;
            /** @example general knowledge */
            source: string | null;
            /** @example voluntary */
            status: string | null;
            /** @example Tekstil - Kain untuk gaun bedah, surgical drape dan coverall medis */
            title: string;
        };
        StartRunDto: {
            /**
             * @description Material families; all when absent
             * @example [
             *       "PPE"
             *     ]
             */
            families?: string[];
            /**
             * @description Stop once proved to be this close to the best
             * @example 0.005
             */
            gap?: number;
            /** @example 1 */
            seed?: number;
            /**
             * @description Milliseconds for the solver
             * @example 60000
             */
            timeLimitMs?: number;
        };
        StartWhatIfDto: {
            /**
             * Format: uuid
             * @description The run it is held against; the last finished one over the same families
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            baseRunId?: string;
            /**
             * @description Sources that give nothing new; what is agreed stays
             * @example {
             *       "provinceCodes": [
             *         "32"
             *       ]
             *     }
             */
            close?: components["schemas"]["CloseDto"];
            /**
             * @description Material families; all when absent
             * @example [
             *       "PPE"
             *     ]
             */
            families?: string[];
            /** @example 0.005 */
            gap?: number;
            lines?: components["schemas"]["LineChangeDto"][];
            needs?: components["schemas"]["AddedNeedDto"][];
            policy?: components["schemas"]["PolicyChangeDto"];
            /** @example 1 */
            seed?: number;
            /** @example 60000 */
            timeLimitMs?: number;
            /** @example Tanpa Jawa Barat */
            title: string;
        };
        StopLineDto: {
            /** @example Perawatan tahunan */
            note?: string | null;
            /**
             * @example maintenance
             * @enum {string}
             */
            reason: "maintenance" | "breakdown" | "no_orders" | "closed" | "other";
        };
        SupposedNeedDto: {
            /**
             * @example {
             *       "gsm": {
             *         "min": 23,
             *         "max": 27
             *       }
             *     }
             */
            constraints: {
                [key: string]: unknown;
            };
            /** @example 2026-W48 */
            earliestWeek: string;
            /**
             * @description null: not solved yet
             * @example 4200
             */
            filled: number | null;
            /**
             * Format: uuid
             * @description Its name among the pairs of the what-if
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /** @example 2026-W48 */
            latestWeek: string;
            /** @example NW-MB */
            materialCode: string;
            /** @example 50000 */
            maxUnitPrice: number | null;
            /** @example 1 */
            minLevel: number;
            /** @example 4 */
            priority: number;
            /** @example 6000 */
            quantity: number;
            /** @example 32.73 */
            regencyCode: string;
        };
        SuspendClaimDto: {
            /**
             * @description Required with the reason `other`
             * @example Sesuai laporan uji.
             */
            note?: string | null;
            /**
             * @example inspection_failed
             * @enum {string}
             */
            reasonCode: "complaint_under_review" | "inspection_failed" | "evidence_doubted" | "licence_lapsed" | "other";
        };
        SuspensionDto: {
            /**
             * @description Shown to the members; goes into the audit trail
             * @example Izin usaha dicabut
             */
            reason: string;
        };
        TermsDto: {
            /** @example -9100000 */
            fill: number;
            /** @example 300000 */
            freight: number;
            /** @example 0 */
            keep: number;
            /** @example 800000 */
            price: number;
            /**
             * @description Discount of stale offers
             * @example -120000
             */
            stale: number;
        };
        TickDto: {
            /**
             * @description A point of the checklist of the claim
             * @example nib_in_oss
             */
            item: string;
            /** @example Sesuai laporan uji. */
            note?: string | null;
            /** @example true */
            satisfied: boolean;
        };
        TimelineStepDto: {
            /** @example case.return */
            action: string;
            /** @example Citra */
            actor: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            claimId: string | null;
            /** @example evidence_unreadable */
            reason: string | null;
        };
        TotpSetUpDto: {
            /**
             * @description Shown once; each opens one session when the device is lost
             * @example [
             *       "k3Xf0-9aPqL"
             *     ]
             */
            backupCodes: string[];
            /**
             * @description Base32, to type into an authenticator app
             * @example NB2W45DFOIZA2SQ7MFXGK4TBNRQW2YTP
             */
            secret: string;
            /**
             * @description To show as a QR code
             * @example otpauth://totp/Padan:ayu%40contoh.example?secret=NB2W45DFOIZA2SQ7&issuer=Padan
             */
            uri: string;
        };
        TrancheDto: {
            /** @example 1.5 */
            multiplier: number;
            /**
             * @description Share of the need up to which the multiplier holds
             * @example 0.5
             */
            upTo: number;
        };
        UnconvertedNeedDto: {
            /**
             * @example kg
             * @enum {string}
             */
            baseUnit: "kg" | "m2" | "m" | "L" | "pcs";
            /** @example NW-ES */
            materialCode: string;
            /**
             * @description Attributes that would tell; empty when nothing would
             * @example [
             *       "gsm"
             *     ]
             */
            missing: string[];
            /** @example 30000 */
            quantity: number;
            /**
             * @example [
             *       "outer layer",
             *       "inner layer"
             *     ]
             */
            roles: string[];
            /** @example m2 */
            unit: string;
        };
        UnmetMaterialDto: {
            /** @example NW-MB */
            code: string;
            /** @example Meltblown PP nonwoven */
            nameEn: string;
            /** @example Kain nirtenun meltblown PP */
            nameId: string;
            /** @example kg */
            unit: string;
        };
        UnmetNeedDto: {
            /**
             * @example [
             *       "apply_relaxation"
             *     ]
             */
            actions: string[];
            /**
             * @description Base units the line asks for
             * @example 6000
             */
            asked: number;
            material: components["schemas"]["UnmetMaterialDto"];
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /** @example PT Masker Nusantara */
            organisationName: string;
            /**
             * @description Base units that could not be filled
             * @example 1000
             */
            quantity: number;
            reasons: components["schemas"]["UnmetReasonDto"][];
            /**
             * @description The smallest single change that was proved to fill more, weeks as 2026-W50; null when none was found. `change` is it as the line now stands, null when the line is as wide already
             * @example {
             *       "constraint": "gsm",
             *       "to": 28,
             *       "fills": 1000,
             *       "change": {
             *         "field": "constraints.gsm",
             *         "from": {
             *           "min": 24,
             *           "max": 26
             *         },
             *         "to": {
             *           "min": 24,
             *           "max": 28
             *         }
             *       }
             *     }
             */
            relaxation: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /** @example P-2026-000123 */
            requestNumber: string;
            /**
             * @description Of the request, for If-Match
             * @example 3
             */
            requestVersion: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            runFinishedAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string;
        };
        UnmetReasonDto: {
            /** @example capacity_taken */
            code: string;
            /**
             * @example {
             *       "byClass": {
             *         "5": 0.8
             *       }
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
        };
        UnreadDto: {
            /**
             * @description Counted up to 1000
             * @example 3
             */
            unread: number;
        };
        UpdateClaimDto: {
            /**
             * @description Verification level asked for
             * @example 1
             * @enum {integer}
             */
            requestedLevel?: 1 | 2;
            /**
             * @description identity {} · facility {machines?, workers?} · capability {attributes: {code: value}} · capacity {effectivePerWeek, installedPerWeek, machines?} · certificate {type, number, issuer, issuedOn, expiresOn?, scope?, percentage?}; a draft may leave required parts out
             * @example {}
             */
            statement?: {
                [key: string]: unknown;
            };
        };
        UpdateFacilityDto: {
            /** @example Kawasan Industri Contoh Blok A No. 3 */
            address?: string;
            /**
             * @description Five digits, of the stated edition
             * @example 13993
             */
            kbliCode?: string;
            /**
             * @example 2020
             * @enum {string}
             */
            kbliEdition?: "2020" | "2025";
            /**
             * @description Both coordinates or neither; without them the regency’s point
             * @example -6.9147
             */
            lat?: number | null;
            /** @example 107.6098 */
            lon?: number | null;
            /** @example Pabrik Cimahi */
            name?: string;
            /**
             * @description 22 digits
             * @example 0012345679901000000001
             */
            nitku?: string | null;
            /**
             * @description Kemendagri code of the regency, text with a dot
             * @example 32.73
             */
            regencyCode?: string;
            /** @example SII-0001 */
            siinasAccount?: string | null;
            /** @example 85 */
            workers?: number | null;
        };
        UpdateLineDto: {
            /** @example Lebar 1,6 m, dua shift */
            description?: string | null;
            /** @example 2 */
            machines?: number | null;
            /** @example Lini meltblown 1 */
            name?: string;
            /**
             * @description Fixed once something is offered from the line
             * @example kg
             * @enum {string}
             */
            unit?: "kg" | "m2" | "m" | "L" | "pcs" | "hour";
        };
        UpdateLineTermsDto: {
            /** @example false */
            allOrNothing?: boolean;
            /**
             * @description Codes of document types or standards
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates?: string[];
            /**
             * @description By attribute code: {min, max} for numbers, {in: […]} for options, flags and text
             * @example {
             *       "gsm": {
             *         "min": 23.75,
             *         "max": 26.25
             *       },
             *       "bfe": {
             *         "min": 98
             *       },
             *       "electret": {
             *         "in": [
             *           true
             *         ]
             *       }
             *     }
             */
            constraints?: {
                [key: string]: unknown;
            };
            /** @example 2026-W48 */
            earliestWeek?: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            facilityId?: string;
            /** @example 2027-W02 */
            latestWeek?: string;
            /** @example NW-MB */
            materialCode?: string;
            /**
             * @description Of the quantity, for one producer
             * @example 0.6
             */
            maxShare?: number;
            /** @example 3 */
            maxSuppliers?: number | null;
            /**
             * @description Rupiah per base unit
             * @example 50000
             */
            maxUnitPrice?: number | null;
            /**
             * @description Lowest verification level
             * @example 1
             */
            minLevel?: number;
            /**
             * @description TKDN, per cent
             * @example 40
             */
            minLocalContent?: number;
            /** @example 500 */
            minPerSupplier?: number;
            /**
             * @description 5 is the most urgent; above 1 needs a ground
             * @example 4
             */
            priority?: number;
            /**
             * @example health_facility
             * @enum {string|null}
             */
            priorityGround?: "health_facility" | "public_tender" | "export" | "continuity" | "other" | null;
            /** @example 6000 */
            quantity?: number;
        };
        UpdateMeDto: {
            /**
             * @example en
             * @enum {string}
             */
            locale?: "id" | "en";
            /** @example Ayu Lestari */
            name?: string;
        };
        UpdateOfferDto: {
            /**
             * @description By attribute code of the material
             * @example {
             *       "gsm": 25,
             *       "bfe": 99,
             *       "electret": true
             *     }
             */
            attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description Codes of document types or standards
             * @example [
             *       "ISO13485"
             *     ]
             */
            certificates?: string[];
            /** @example 1 */
            leadWeeks?: number;
            /**
             * Format: uuid
             * @description A line of the same facility; null: from stock
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            lineId?: string | null;
            /**
             * @description Line units that one base unit takes
             * @example 1
             */
            load?: number;
            /**
             * @description TKDN, per cent
             * @example 60
             */
            localContent?: number;
            /**
             * @description Minimum order, base units
             * @example 500
             */
            moq?: number;
            /**
             * @description Orders are multiples of it, as is the minimum order
             * @example 50
             */
            multiple?: number;
            tiers?: components["schemas"]["PriceTierDto"][];
            /**
             * @description Rupiah per base unit
             * @example 42000
             */
            unitPrice?: number;
            /**
             * Format: date
             * @description Last day of the offer
             * @example 2026-11-21
             */
            validUntil?: string | null;
        };
        UpdateOrganisationDto: {
            /** @example Jl. Contoh No. 1 */
            address?: string;
            /**
             * Format: email
             * @example kantor@contoh.example
             */
            email?: string | null;
            /** @example PT Contoh Nirtenun Nusantara */
            name?: string;
            /**
             * @description 13 digits; only an administrator corrects it
             * @example 9990000000001
             */
            nib?: string;
            /**
             * @description 15 or 16 digits; a wrong check digit only warns
             * @example 01.234.567.9-901.000
             */
            npwp?: string | null;
            /**
             * @description Size by Permenperin 64/2016; IKM is kecil and menengah
             * @example menengah
             * @enum {string|null}
             */
            permenperin64Class?: "kecil" | "menengah" | "besar" | null;
            /**
             * @description Indonesian number; stored as +62…
             * @example 0812-3456-7890
             */
            phone?: string | null;
            /**
             * @description Size by PP 7/2021
             * @example menengah
             * @enum {string|null}
             */
            pp7Class?: "mikro" | "kecil" | "menengah" | "besar" | null;
            /**
             * @description Kemendagri code of the regency, text with a dot
             * @example 32.73
             */
            regencyCode?: string;
            /**
             * @example [
             *       "producer"
             *     ]
             */
            roles?: ("producer" | "manufacturer" | "pooler")[];
        };
        UpdateWebhookDto: {
            /** @example Sistem gudang */
            description?: string;
            /**
             * @example [
             *       "proposal.new",
             *       "proposal.ended"
             *     ]
             */
            events?: ("case.decided" | "claim.ended" | "appeal.decided" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved")[];
            /**
             * @description What waits for one disabled has failed
             * @example enabled
             * @enum {string}
             */
            state?: "enabled" | "disabled";
            /** @example https://hooks.contoh.example/padan */
            url?: string;
        };
        UserDto: {
            /**
             * @example [
             *       "grant_role",
             *       "revoke_role",
             *       "reset_totp"
             *     ]
             */
            actions: string[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: email
             * @example ayu@contoh.example
             */
            email: string;
            /** @example true */
            emailVerified: boolean;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @example id
             * @enum {string}
             */
            locale: "id" | "en";
            /**
             * Format: date-time
             * @description Too many wrong attempts: closed until then
             * @example 2026-11-21T09:30:00.000Z
             */
            lockedUntil: string | null;
            /**
             * @example [
             *       "verifier"
             *     ]
             */
            ministryRoles: ("verifier" | "planner" | "auditor" | "administrator")[];
            /** @example Ayu Lestari */
            name: string;
            /**
             * @description Has a confirmed second factor; without it ministry roles do not count
             * @example true
             */
            totp: boolean;
        };
        UseTemplateDto: {
            /**
             * @description The earliest line begins here; by default no earlier than this week
             * @example 2026-W48
             */
            earliestWeek?: string;
            /**
             * @description Per cent of every quantity that was saved
             * @example 150
             */
            scalePct?: number;
            /**
             * @description Title of the draft; by default the name of the template
             * @example Bahan masker bulanan
             */
            title?: string;
        };
        ValueDto: {
            /**
             * @description Rupiah for the whole pair; they add up
             * @example 45000000
             */
            amount: number;
            /**
             * @example fill
             * @enum {string}
             */
            id: "fill" | "price" | "freight" | "stale" | "keep";
        };
        VerifierTimesDto: {
            /**
             * @description Cases decided in these days
             * @example 3
             */
            decided: number;
            /** @example 3 */
            decidedInTime: number;
            /**
             * @description Cases in hand, now
             * @example 3
             */
            inReview: number;
            /**
             * @description The one who asks
             * @example true
             */
            isMe: boolean;
            /**
             * @description Calendar hours from the last submission to the decision
             * @example 52.5
             */
            medianHours: number | null;
            /** @example Citra */
            name: string;
            /** @example 3 */
            overdue: number;
        };
        VerifyClaimDto: {
            /** @description Points ticked together with the decision */
            checks?: components["schemas"]["TickDto"][];
            /**
             * @description Level 2 needs a laboratory result or a satisfied visit, and a second verifier
             * @example 1
             * @enum {integer}
             */
            level: 1 | 2;
            /** @example Sesuai laporan uji. */
            note?: string | null;
            /**
             * Format: date
             * @description Last day; the usual one of its kind when absent
             * @example 2026-11-21
             */
            validUntil?: string;
        };
        VerifyEmailDto: {
            /** @example token-from-the-letter */
            token: string;
        };
        WarningDto: {
            /** @example npwp_check_digit */
            code: string;
            /** @example npwp: angka pemeriksa NPWP (angka ke-9) tidak cocok; periksa kembali. */
            detail: string;
            /**
             * @description JSON pointer into what was sent
             * @example /npwp
             */
            pointer: string;
        };
        WebhookAttemptDto: {
            /**
             * @description Milliseconds
             * @example 87
             */
            durationMs: number;
            /**
             * @example null
             * @enum {string|null}
             */
            error: "address_refused" | "host_unknown" | "connection_failed" | "tls_failed" | "timeout" | "status" | "endpoint_disabled" | null;
            /**
             * @description How the answer begins
             * @example ok
             */
            excerpt: string | null;
            /** @example 1 */
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string;
            /** @example 200 */
            status: number | null;
        };
        WebhookDeliveryDetailDto: {
            /**
             * @description Tries in all
             * @example 1
             */
            attempts: number;
            /**
             * @description The very text that is signed
             * @example {"type":"proposal.ended","data":{}}
             */
            body: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            doneAt: string | null;
            /**
             * @description Of the last try
             * @example null
             * @enum {string|null}
             */
            error: "address_refused" | "host_unknown" | "connection_failed" | "tls_failed" | "timeout" | "status" | "endpoint_disabled" | null;
            /**
             * @example proposal.ended
             * @enum {string}
             */
            event: "case.decided" | "claim.ended" | "appeal.decided" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved" | "webhook.test";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description It is over and can be sent again
             * @example true
             */
            isReplayable: boolean;
            /**
             * Format: uuid
             * @description Goes out as webhook-id, the same at every try
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            messageId: string;
            /**
             * Format: date-time
             * @description When the next try is due
             * @example null
             */
            nextAt: string | null;
            /**
             * @example delivered
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed";
            /**
             * @description HTTP status of the last try
             * @example 200
             */
            status: number | null;
            /** @description Newest first */
            tries: components["schemas"]["WebhookAttemptDto"][];
        };
        WebhookDeliveryDto: {
            /**
             * @description Tries in all
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            doneAt: string | null;
            /**
             * @description Of the last try
             * @example null
             * @enum {string|null}
             */
            error: "address_refused" | "host_unknown" | "connection_failed" | "tls_failed" | "timeout" | "status" | "endpoint_disabled" | null;
            /**
             * @example proposal.ended
             * @enum {string}
             */
            event: "case.decided" | "claim.ended" | "appeal.decided" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved" | "webhook.test";
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description It is over and can be sent again
             * @example true
             */
            isReplayable: boolean;
            /**
             * Format: uuid
             * @description Goes out as webhook-id, the same at every try
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            messageId: string;
            /**
             * Format: date-time
             * @description When the next try is due
             * @example null
             */
            nextAt: string | null;
            /**
             * @example delivered
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed";
            /**
             * @description HTTP status of the last try
             * @example 200
             */
            status: number | null;
        };
        WebhookDto: {
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example Sistem gudang */
            description: string;
            /**
             * @description gone: it answered 410
             * @example null
             * @enum {string|null}
             */
            disabledReason: "owner" | "gone" | "failing" | null;
            /**
             * @example [
             *       "proposal.new",
             *       "proposal.ended"
             *     ]
             */
            events: ("case.decided" | "claim.ended" | "appeal.decided" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved")[];
            /**
             * Format: date-time
             * @description First failure since the last success
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            lastSuccessAt: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            organisationId: string;
            /**
             * Format: date-time
             * @description Until then the secret before signs as well
             * @example 2026-11-21T09:30:00.000Z
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @description When the secret was shown; null: nobody knows it yet
             * @example 2026-11-21T09:30:00.000Z
             */
            secretShownAt: string | null;
            /**
             * @example enabled
             * @enum {string}
             */
            state: "enabled" | "disabled";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
            /** @example Budi Santoso */
            updatedBy: string;
            /** @example https://hooks.contoh.example/padan */
            url: string;
            /** @example 1 */
            version: number;
        };
        WebhookSecretDto: {
            /**
             * Format: date-time
             * @description Until then the secret before signs as well
             * @example 2026-11-21T09:30:00.000Z
             */
            previousUntil: string | null;
            /**
             * @description Shown this once
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
        };
        WeekFiguresDto: {
            /** @example 12 */
            cancelledOrders: number | null;
            /** @example 48 */
            firms: number;
            /** @example 55 */
            reports: number;
            /** @example 13.2 */
            stockDays: number | null;
            /**
             * @description Mean; null: fewer than three firms
             * @example 71.5
             */
            utilisation: number | null;
            /** @example 2026-W48 */
            week: string;
            /** @example 9120 */
            workers: number | null;
        };
        WeightDto: {
            /** @example NW-MB */
            materialCode: string;
            /** @example 2 */
            weight: number;
        };
        WhatIfChangesDto: {
            close: components["schemas"]["ClosedDto"];
            lines: components["schemas"]["ChangedLineDto"][];
            needs: components["schemas"]["SupposedNeedDto"][];
            /**
             * @description Fields of the policy that differ
             * @example {
             *       "keepBonus": 0
             *     }
             */
            policy: {
                [key: string]: unknown;
            } | null;
        };
        WhatIfPairDto: {
            /**
             * @description Made from this week
             * @example 2026-W48
             */
            firstWeek: string;
            /**
             * @description to this week
             * @example 2026-W50
             */
            lastWeek: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            manufacturerId: string | null;
            /** @example PT Serat Jawa */
            manufacturerName: string | null;
            /** @example NW-MB */
            materialCode: string | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            producerId: string | null;
            /** @example PT Serat Jawa */
            producerName: string | null;
            /** @example 500 */
            quantity: number;
            /**
             * Format: uuid
             * @description null: a need that the what-if added
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description A request line, or a need that the what-if added
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            requestLineId: string;
            /** @example P-2026-000123 */
            requestNumber: string | null;
            /** @example kg */
            unit: string | null;
            /**
             * @description Rupiah per base unit
             * @example 350
             */
            unitFreight: number;
            /**
             * @description Rupiah per base unit
             * @example 40000
             */
            unitPrice: number;
        };
        WhyDto: {
            /**
             * @description Planned while its family was in emergency, by that policy
             * @example false
             */
            isEmergency: boolean;
            runnerUp: components["schemas"]["RunnerUpDto"] | null;
            value: components["schemas"]["ValueDto"][];
        };
        WhyNotDto: {
            /**
             * @description What would have to be true: rupiah a unit it would have to be cheaper by, or the bound that was missed
             * @example {
             *       "cheaperBy": 350,
             *       "enough": 900
             *     }
             */
            detail: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Base units it left idle, over all weeks
             * @example 9000
             */
            idle: number | null;
            nearest: components["schemas"]["NearestRequestDto"] | null;
            /**
             * Format: uuid
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            offerId: string;
            /**
             * @description Base units the run proposed of it
             * @example 3000
             */
            planned: number | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            runFinishedAt: string | null;
            /**
             * Format: uuid
             * @description null: no run has looked at the offer since it had something idle
             * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
             */
            runId: string | null;
            /**
             * @description What keeps the nearest request away; null: nobody asks for the material; unconfirmed: no run looks at it any more
             * @example price
             * @enum {string|null}
             */
            term: "excluded" | "spec" | "level" | "certificate" | "local_content" | "price_cap" | "too_late" | "capacity" | "moq" | "supplier_limit" | "share" | "all_or_nothing" | "price" | "freight" | "stale" | "keep" | "value" | "gap" | "unconfirmed" | null;
            /**
             * @description How many requests each term keeps away
             * @example {
             *       "price": 12,
             *       "spec": 3
             *     }
             */
            terms: {
                [key: string]: unknown;
            };
        };
        WithdrawAppealDto: {
            /** @example Sudah diselesaikan */
            reason?: string | null;
        };
        WithdrawOfferDto: {
            /** @example Perawatan tahunan */
            note?: string | null;
            /**
             * @example sold_elsewhere
             * @enum {string}
             */
            reason: "sold_elsewhere" | "capacity_lost" | "terms_changed" | "mistake" | "other";
        };
        WithoutDto: {
            /** @example constraints.bfe */
            constraint: string;
            /** @example 9 */
            fitting: number;
        };
        WriteLineCalendarDto: {
            weeks: components["schemas"]["LineWeekInputDto"][];
        };
        WriteOfferCalendarDto: {
            weeks: components["schemas"]["OfferWeekInputDto"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AppealReview_inbox: {
        parameters: {
            query?: {
                assigned?: "me" | "nobody";
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "decision" | "need" | "offer";
                limit?: number;
                /** @description Only what is past its due time */
                overdue?: boolean;
                /** @description Undecided ones when absent */
                state?: "submitted" | "in_review" | "dismissed" | "changed" | "sent_back" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AppealRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppealReview_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, PNG or JPEG by content, at most 10 MB
                     */
                    file: string;
                    /** @example Laporan uji BFE */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf, image/png, image/jpeg */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppealReview_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseAppealDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppealReview_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAppealDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                action?: string;
                actorId?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description One entry by its number */
                seq?: number;
                /** @description First day, in WIB */
                since?: string;
                subjectId?: string;
                subjectType?: string;
                /** @description Last day, in WIB; included */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntryAnswer"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReportAnswer"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_forgot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordDto"];
            };
        };
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_answerChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpDto"];
            };
        };
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_addClaims: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimIdsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseCaseDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnCaseDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_leaveCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecksDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_addFieldVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFieldVisitDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, PNG or JPEG by content, at most 10 MB
                     */
                    file: string;
                    /** @example Laporan uji BFE */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_addLabResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLabResultDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_reinstate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstateClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDeliveryDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPlanDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReceiptDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPlanDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_documentTypes: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentTypeDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmergencyDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareEmergencyDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyReasonDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendEmergencyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_approveExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_lanes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_overrides: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmergencyOverrideDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_override: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyOverrideDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyReasonDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Emergencies_inForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergenciesInForceDto"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf, image/png, image/jpeg */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facilities_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facilities_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFacilityDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_freightParameters: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FreightParameterDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_kbli: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                edition?: "2020" | "2025";
                limit?: number;
                /** @description Words of the title, or the beginning of a code */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KbliDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_laboratories: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LaboratoryDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId?: string;
                limit?: number;
                organisationId?: string;
                state?: "active" | "stopped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LineDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLineDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLineDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_readCalendar: {
        parameters: {
            query?: {
                /** @description First week; this week when absent */
                from?: string;
                weeks?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineCalendarDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_writeCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteLineCalendarDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineCalendarDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_copyWeek: {
        parameters: {
            query?: never;
            header: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyWeekDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineCalendarDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_declareOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineOutageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineOutageEffectDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_previewOutage: {
        parameters: {
            query?: {
                /** @description First week without output; this week when absent */
                from?: string;
                /** @description Last week without output; the first when absent */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineOutagePreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lines_stop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopLineDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPolicyDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_history: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PolicyDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Insight_flows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_materials: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                family?: string;
                limit?: number;
                /** @description Words of code, names or aliases */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MaterialDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_material: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialSheetDto"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyData_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyData_copy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyData_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyData_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyData_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PrivacyRequestDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyData_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPrivacyDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotpDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_disable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_enable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSetUpDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_nationalFigures: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NationalFigureDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Insight_picture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalPictureDto"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "account.security" | "case.decided" | "claim.ended" | "appeal.received" | "appeal.decided" | "appeal.lodged" | "privacy.answered" | "privacy.breach" | "offer.weekly" | "report.due" | "report.missed" | "report.flagged" | "offer.stale" | "proposal.new" | "proposal.awaiting" | "proposal.ended" | "rescue.ended" | "pool.invited" | "pool.moved" | "webhook.disabled" | "case.submitted" | "run.ended";
                limit?: number;
                /** @description Only those not yet read */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NotificationDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChoicesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseNoticesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChoicesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAllDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAllAnswerDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId?: string;
                limit?: number;
                lineId?: string;
                materialCode?: string;
                organisationId?: string;
                /** @description Not confirmed for 28 days */
                stale?: boolean;
                state?: "draft" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfferRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfferDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOfferDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_readCalendar: {
        parameters: {
            query?: {
                /** @description First week; this week when absent */
                from?: string;
                weeks?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCalendarDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_writeCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOfferCalendarDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCalendarDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhyNot_whyNot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyNotDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOfferDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOffersDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedOffersDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those registered in spite of an almost identical name */
                flagged?: boolean;
                limit?: number;
                province?: string;
                /** @description Part of the name, or the beginning of a NIB */
                q?: string;
                role?: "producer" | "manufacturer" | "pooler";
                state?: "active" | "suspended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisationDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeys_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKeyDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeys_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeys_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AppealRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_lodge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LodgeAppealDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                state?: "draft" | "submitted" | "in_review" | "returned" | "approved" | "rejected";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCaseDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId?: string;
                kind?: "identity" | "facility" | "capability" | "capacity" | "certificate";
                limit?: number;
                state?: "draft" | "pending" | "verified" | "rejected" | "expired" | "suspended" | "revoked";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClaimDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_contestable: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContestableDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facilities_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FacilityRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facilities_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFacilityDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InvitationDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MemberDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberRoleDto"];
            };
        };
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferConfirmations_confirmAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedOffersDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_reactivate: {
        parameters: {
            query?: never;
            header: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReportDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_owed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDutiesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestTemplateDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseTemplateDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeeds_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnmetNeedDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookLog_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDeliveryDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookLog_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: string;
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookLog_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                deliveryId: string;
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookLog_replayFailed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayFailedDto"];
            };
        };
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_suggestions: {
        parameters: {
            query: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                organisationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PoolSuggestionDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_list: {
        parameters: {
            query: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                organisationId: string;
                /** @description Pools it runs, is in, or could join with one of its needs */
                part: "pooler" | "member" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PoolDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePoolDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_commit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_dissolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolvePoolDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolNeedDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pools_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolNeedDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_ports: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PortDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_register: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BreachDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBreachDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_authorityTold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_tellPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_processing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingRecordDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_processingFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Open when absent */
                state?: "open" | "granted" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PrivacyCaseDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPrivacyDto"];
            };
        };
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Privacy_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_products: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Words of code, names or aliases */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSheetDto"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                /** @description Only live ones that your side has still to answer; then the first to expire stands first */
                awaiting?: boolean;
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                materialCode?: string;
                /** @description Only of this organisation */
                organisationId?: string;
                requestId?: string;
                runId?: string;
                /** @description Only where your side is this one */
                side?: "producer" | "manufacturer";
                state?: "proposed" | "accepted_by_manufacturer" | "accepted_by_producer" | "agreed" | "delivering" | "completed" | "cancelled" | "declined" | "countered" | "expired" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProposalDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPairingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_counter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterProposalDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPlanDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_letter: {
        parameters: {
            query?: {
                /** @description Language of the letter; otherwise Accept-Language */
                language?: "id" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRatingDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPlanDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rescues_ofProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_provinces: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProvinceDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceiptFiles_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf, image/png, image/jpeg */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceiptFiles_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, PNG or JPEG by content, at most 10 MB
                     */
                    file: string;
                    /** @example Laporan uji BFE */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPlanDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_editions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferenceEditionDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_regencies: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Kemendagri code of the province */
                province?: string;
                /** @description Words of the name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegencyDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                materialCode?: string;
                organisationId?: string;
                /** @description Words of the number or the title */
                q?: string;
                state?: "draft" | "open" | "matched" | "fulfilled" | "cancelled" | "lapsed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRequestDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_copy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyRequestDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_events: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestEventDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestLines_add: {
        parameters: {
            query?: never;
            header: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLineDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestLines_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestLines_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLineTermsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Relaxations_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplateDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_createFromPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedRequestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_previewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanPreviewDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanOutcomeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_hint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLineDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HintDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Runs that count when absent */
                kind?: "match" | "what_if";
                limit?: number;
                state?: "queued" | "running" | "finished" | "failed" | "cancelled";
                trigger?: "planner" | "schedule" | "change" | "rescue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RunDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRunDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRunDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RunFindings_compare: {
        parameters: {
            query: {
                /** @description The run it is held against: the one before */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RunFindings_differences: {
        parameters: {
            query: {
                /** @description Only these */
                because?: "request_new" | "request_gone" | "request_changed" | "offer_new" | "offer_gone" | "offer_changed" | "line_changed" | "excluded" | "agreed" | "policy_changed" | "made_way" | "freed" | "moved" | "search";
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description The run it is held against: the one before */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DifferenceDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RunFindings_materialPrices: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MaterialPriceDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RunFindings_oneMore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneMoreListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RunFindings_pairs: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WhatIfPairDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_prices: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ShadowPriceDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_ofRun: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                state?: "proposed" | "accepted_by_manufacturer" | "accepted_by_producer" | "agreed" | "delivering" | "completed" | "cancelled" | "declined" | "countered" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProposalDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rescues_ofRun: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RescueDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Insight_shortageOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_unmet: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                materialCode?: string;
                /** @description Of the destination */
                provinceCode?: string;
                reason?: "no_offer" | "spec" | "level" | "certificate" | "local_content" | "price_cap" | "too_late" | "moq" | "supplier_limit" | "capacity_taken";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnmetNeedDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RunFindings_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWhatIfDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetFiles_export: {
        parameters: {
            query: {
                format?: "xlsx" | "csv";
                kind: "offers" | "calendars" | "requests" | "proposals";
                /** @description Whose data */
                organisationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "offers" | "calendars" | "requests";
                limit?: number;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SheetImportRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description xlsx or csv by content, at most 10 MB
                     */
                    file: string;
                    /**
                     * @example offers
                     * @enum {string}
                     */
                    kind: "offers" | "calendars" | "requests";
                    /**
                     * Format: uuid
                     * @example 0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60
                     */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetReadingDto"];
            };
        };
        responses: {
            /** @description Taken on; it is done soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetFiles_failedRows: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetImports_listRows: {
        parameters: {
            query?: {
                /** @description As in the summary of causes */
                cause?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Refused by the check or by the application */
                faulty?: boolean;
                limit?: number;
                outcome?: "create" | "update" | "skip" | "refuse";
                state?: "pending" | "done" | "failed" | "left";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SheetRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetFiles_template: {
        parameters: {
            query: {
                format?: "xlsx" | "csv";
                kind: "offers" | "calendars" | "requests";
                /** @description Material whose attributes get columns */
                materialCode?: string;
                /** @description Whose facilities and lines stand in its lists */
                organisationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reference_standards: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                role?: "verifier" | "planner" | "auditor" | "administrator";
                /** @description Part of the name or e-mail */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UserDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_revoke: {
        parameters: {
            query?: {
                /** @description Goes into the audit trail */
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
                role: "verifier" | "planner" | "auditor" | "administrator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_resetTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_unlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_claims: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "identity" | "facility" | "capability" | "capacity" | "certificate";
                /** @description As verified */
                level?: 0 | 1 | 2;
                limit?: number;
                /** @description Part of a name, or the beginning of a NIB */
                q?: string;
                state?: "pending" | "verified" | "rejected" | "expired" | "suspended" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_inbox: {
        parameters: {
            query?: {
                assigned?: "me" | "nobody";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Cases with a claim of this kind */
                kind?: "identity" | "facility" | "capability" | "capacity" | "certificate";
                limit?: number;
                /** @description Only what is past its due time */
                overdue?: boolean;
                /** @description Province of the organisation */
                province?: string;
                /** @description A case number, part of a name, or the beginning of a NIB */
                q?: string;
                /** @description Submitted and in review when absent */
                state?: "submitted" | "in_review" | "returned" | "approved" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_secondSignatures: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AwaitingDecisionDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_serviceTimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceTimesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFiguresByWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_silent: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                only?: "missing" | "flagged";
                /** @description Part of a name, or a NIB's beginning */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; nextCursor leads to the next one and is null on the last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportRegisterRowDto"][];
                        /** @example WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you last saw */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFiguresDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict or illegal move */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_remark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRemarkDto"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role not sufficient */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, illegal move, or the key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some fields are not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal or fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
