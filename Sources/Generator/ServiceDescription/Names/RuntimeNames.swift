// SPDX-License-Identifier: MIT

/// The public types of ACSCore and of the modules that it re-exports, which a generated type must not hide.
public enum RuntimeNames {
    public static let all = Set(
        words:
            """
            ACSError APIVersionRange AccessKeyCredential AccessToken AzureKeyCredential ByteRange ByteStream
            CalendarDate CallOptions ClientOptions ClientPipeline CommunicationCloudEnvironment CommunicationIdentifier
            CommunicationTokenCredential CommunicationUserIdentifier ConnectionString Discriminator Endpoint
            EntryFailure EventBatch ExpectedResponse ExtensibleEnum FieldDecoder FieldEncoder GeneratedCode HTTPDate
            HTTPMethod HTTPTransport HeaderValue Indirect JSONValue LongRunningOperation LongRunningPlan
            MicrosoftInstantName MicrosoftName MicrosoftTeamsAppIdentifier MicrosoftTeamsUserIdentifier MissingEntraID
            OperationFinalState OperationStatus Page PagedSequence PartialResult Patch PhoneNumberIdentifier
            PipelineNext PipelinePolicy PipelineRequest PipelineResponse RawIDConvertible ReceivedEvent Repeatability
            RequestBody RequestConditions RequestPath RequestValue ResourceCredential ResourceCredentialSeal
            ResponseHead ResponseHeaders ResponseWithHeaders ResumeToken RetryBudget RetryOptions Secret
            ServiceConfiguration ServiceError ServiceErrorCode ServiceErrorResponse ServiceOperation
            StaticTokenCredential StreamingFrame TeamsExtensionUserIdentifier TokenCredential TokenRequest TokenScope
            TransportError TransportRequest TransportResponse UserAccessTokenCredential VersionedEnum WasSent WireCoded
            """
    )

    /// The types that a description may use as models: values of JSON.
    public static let models = Set(
        words:
            """
            CommunicationIdentifier CommunicationUserIdentifier MicrosoftTeamsAppIdentifier
            MicrosoftTeamsUserIdentifier PhoneNumberIdentifier ServiceError ServiceErrorResponse
            TeamsExtensionUserIdentifier
            """
    )

    /// The types that a description may use as enums, each with the values that have a member.
    public static let enums: [String: Set<String>] = [
        "CommunicationCloudEnvironment": ["public", "dod", "gcch"],
        "ServiceErrorCode": [],
        "TokenScope": ["chat", "voip", "chat.join", "chat.join.limited", "voip.join"],
    ]

    /// The only module whose types a description can use instead of generating them.
    public static let module = "ACSCore"
}
