// SPDX-License-Identifier: MIT

/// The public types of ACSCore and of the modules that it re-exports, which no generated type may hide.
public enum RuntimeNames {
    public static let all: Set<String> = Set(
        """
        ACSError AccessKeyCredential AccessToken AzureKeyCredential ByteRange ByteStream CalendarDate
        CallOptions ClientOptions ClientPipeline CommunicationCloudEnvironment CommunicationIdentifier
        CommunicationTokenCredential CommunicationUserIdentifier ConnectionString Endpoint ExpectedResponse
        ExplicitNull ExtensibleEnum HTTPDate HTTPMethod HTTPTransport Indirect JSONValue LongRunningOperation
        LongRunningPlan MicrosoftTeamsAppIdentifier MicrosoftTeamsUserIdentifier OperationStatus Page
        PagedSequence PartialResult Patch PhoneNumberIdentifier RawID ReadOnly RepeatPolicy RequestBody
        RequestConditions RequestPath RequestValue ResourceCredential ResourceCredentialSeal ResponseHead
        ResumeToken Secret ServiceConfiguration ServiceError ServiceErrorResponse ServiceOperation
        StaticTokenCredential TeamsExtensionUserIdentifier TokenCredential TokenRequest TokenScope
        TransportError TransportRequest TransportResponse UserAccessTokenCredential WasSent
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    /// The one module whose types a description may use instead of generating them.
    public static let module = "ACSCore"
}
