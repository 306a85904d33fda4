namespace ClaimCheck.Claims.Causes;

/// <summary>Where a word that links a cause and its effect has both.</summary>
internal enum CauseShape : byte
{
    /// <summary>"Sparks started the fire", "the fire was started by sparks".</summary>
    Doer,

    /// <summary>"Clogged drains led to the flood".</summary>
    ToEffect,

    /// <summary>"They blame the flood on clogged drains".</summary>
    ToCause,

    /// <summary>"They blame clogged drains for the flood".</summary>
    Blamed,

    /// <summary>"The flood resulted from clogged drains".</summary>
    FromCause,

    /// <summary>"The flood is the result of clogged drains", "died of hunger".</summary>
    OfCause,

    /// <summary>"The cause of the flood was clogged drains".</summary>
    Named,

    /// <summary>"Clogged drains are responsible for the flood".</summary>
    ForEffect,

    /// <summary>"Clogged drains were behind the flood".</summary>
    Behind,

    /// <summary>"Cause of the flood: clogged drains".</summary>
    Label,

    /// <summary>"Because of clogged drains".</summary>
    Marked,
}
