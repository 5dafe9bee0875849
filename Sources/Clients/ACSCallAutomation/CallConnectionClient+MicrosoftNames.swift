// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension CallConnectionClient {
    /// Microsoft's name for `media`.
    @available(*, unavailable, message: "Call media.")
    public var getCallMedia: MicrosoftInstantName<CallMediaClient> { .init(media) }

    /// Microsoft's name for `getProperties()`.
    @available(*, unavailable, message: "Call getProperties().")
    public var getCallProperties: MicrosoftName<CallConnectionProperties> { .init() }

    /// Microsoft's name for `transfer(to:)`.
    @available(*, unavailable, message: "Call transfer(to:).")
    public var transferCallToParticipant: MicrosoftName<TransferCallResponse> { .init() }

    /// Microsoft's name for `listParticipants()`.
    @available(*, unavailable, message: "Call listParticipants().")
    public var getParticipants: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `mute(_:)`.
    @available(*, unavailable, message: "Call mute(_:).")
    public var muteParticipant: MicrosoftName<MuteParticipantsResult> { .init() }

    /// Microsoft's name for `cancelAddParticipant(_:)`.
    @available(*, unavailable, message: "Call cancelAddParticipant(_:).")
    public var cancelAddParticipantOperation: MicrosoftName<CancelAddParticipantResponse> { .init() }

    /// Microsoft's name for `media.recognize(_:)`.
    @available(*, unavailable, message: "Call media.recognize(_:).")
    public var startRecognizingMedia: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.cancelAll()`.
    @available(*, unavailable, message: "Call media.cancelAll().")
    public var cancelAllMediaOperations: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.sendDTMFTones(_:)`.
    @available(*, unavailable, message: "Call media.sendDTMFTones(_:).")
    public var sendDtmfTones: MicrosoftName<SendDTMFTonesResult> { .init() }

    /// Microsoft's name for `media.startContinuousDTMFRecognition(_:)`.
    @available(*, unavailable, message: "Call media.startContinuousDTMFRecognition(_:).")
    public var startContinuousDtmfRecognition: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.stopContinuousDTMFRecognition(_:)`.
    @available(*, unavailable, message: "Call media.stopContinuousDTMFRecognition(_:).")
    public var stopContinuousDtmfRecognition: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.hold(_:)`.
    @available(*, unavailable, message: "Call media.hold(_:).")
    public var hold: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.unhold(_:)`.
    @available(*, unavailable, message: "Call media.unhold(_:).")
    public var unhold: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.startTranscription(_:)`.
    @available(*, unavailable, message: "Call media.startTranscription(_:).")
    public var startTranscription: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.updateTranscription(_:)`.
    @available(*, unavailable, message: "Call media.updateTranscription(_:).")
    public var updateTranscription: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.stopTranscription(_:)`.
    @available(*, unavailable, message: "Call media.stopTranscription(_:).")
    public var stopTranscription: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.startMediaStreaming(_:)`.
    @available(*, unavailable, message: "Call media.startMediaStreaming(_:).")
    public var startMediaStreaming: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.stopMediaStreaming(_:)`.
    @available(*, unavailable, message: "Call media.stopMediaStreaming(_:).")
    public var stopMediaStreaming: MicrosoftName<Void> { .init() }
}

@available(*, unavailable, message: "Call media.play(_:).")
extension CallConnectionClient {
    /// Microsoft's name for `media.play(_:)`.
    public var playMedia: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.play(_:)`.
    public var playMediaToAll: MicrosoftName<Void> { .init() }
}
